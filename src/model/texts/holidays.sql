-- one row per holiday within the days asked for
SELECT CAST(day AS varchar) AS day
FROM holidays
WHERE NOT is_workday AND day BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY day
