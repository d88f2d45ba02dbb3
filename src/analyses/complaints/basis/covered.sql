-- one row per week with cases of any kind
SELECT period_start(opened_on, 'week', CAST($shift_days AS bigint), 0) AS week, count(*) AS cases, min(opened_on) AS first_on
FROM all_tickets
WHERE opened_on <= CAST($until AS date)
GROUP BY 1
ORDER BY 1
