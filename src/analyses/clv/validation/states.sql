-- one row per history and number of purchases in the days held out, with how many customers
SELECT repeats, recency, age, came, count(*) AS customers
FROM tested
GROUP BY repeats, recency, age, came
ORDER BY repeats, recency, age, came
