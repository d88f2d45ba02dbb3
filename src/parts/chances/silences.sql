-- one row per month of the last purchase (0 of all) and days of silence since: how many customers
SELECT CASE WHEN CAST($monthly AS boolean) THEN month(last_on) ELSE 0 END AS began, age - recency AS silent, count(*) AS customers
FROM history
GROUP BY 1, 2
ORDER BY 1, 2
