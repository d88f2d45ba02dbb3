-- one row per day, whether bought but once, and days of silence: how many customers, and how many of them left
SELECT day, CASE WHEN repeats = 0 THEN 1 ELSE 0 END AS once, silent, count(*) AS customers, sum(left_us) AS left_us
FROM tested
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
