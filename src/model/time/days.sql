-- one row per day that differs from its weekday
SELECT day AS day, coalesce(is_workday, FALSE) AS is_workday
FROM holidays
ORDER BY day
