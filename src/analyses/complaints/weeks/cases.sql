-- one row per cut and week of the period: cases of every kind
SELECT __cut AS __cut, period_start(opened_on, 'week', CAST($shift_days AS bigint), 0) AS week, count(*) AS cases
FROM tickets
WHERE opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
