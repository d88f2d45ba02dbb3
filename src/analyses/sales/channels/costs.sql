-- one row per cut and channel: what selling cost within the days; what names no channel is one row
SELECT __cut, channel, sum(amount) AS cost
FROM costs
WHERE (purpose = 'acquire' OR channel IS NOT NULL OR sales_process IS NOT NULL)
  AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
