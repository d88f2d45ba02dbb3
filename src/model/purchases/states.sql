-- one row per history that customers share, with how many do
SELECT repeats, priced, recency, age, count(*) AS customers
FROM history
GROUP BY repeats, priced, recency, age
ORDER BY repeats, recency, age, priced
