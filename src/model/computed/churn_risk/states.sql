-- one row per history that customers share up to the day, in days, with how many do
SELECT repeats, recency, age, count(*) AS customers
FROM purchase_history
GROUP BY repeats, recency, age
ORDER BY repeats, recency, age
