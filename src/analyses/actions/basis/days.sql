-- one row per day ahead that differs from its weekday
SELECT day AS day, coalesce(is_workday, FALSE) AS is_workday
FROM holidays
WHERE day BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY day
