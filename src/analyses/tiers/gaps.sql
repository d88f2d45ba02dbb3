-- one row per average gap in days between a repeat customer's purchase days, with how many customers have it
SELECT ratio(CAST(date_diff('day', first_on, last_on) AS double), CAST(days - 1 AS double)) AS gap, count(*) AS customers
FROM history
WHERE days > 1
GROUP BY ratio(CAST(date_diff('day', first_on, last_on) AS double), CAST(days - 1 AS double))
ORDER BY gap
