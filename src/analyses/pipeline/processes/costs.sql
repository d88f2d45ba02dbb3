-- one row per cut and sales process: what was booked on it in the days; of what names none only what was spent to acquire
SELECT __cut, sales_process, sum(amount) AS cost
FROM costs
WHERE (sales_process IS NOT NULL OR purpose = 'acquire') AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, sales_process
ORDER BY __cut, sales_process
