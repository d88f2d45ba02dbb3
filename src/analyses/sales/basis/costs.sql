-- one row per cut: what selling cost within the days
SELECT __cut, sum(amount) AS cost
FROM costs
WHERE (purpose = 'acquire' OR channel IS NOT NULL OR sales_process IS NOT NULL)
  AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut
ORDER BY __cut
