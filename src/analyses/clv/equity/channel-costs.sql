-- one row per channel: what was spent in the year up to the day to win customers, whether they bought or not
SELECT channel, sum(amount) AS cost
FROM all_costs
WHERE purpose = 'acquire' AND channel IS NOT NULL AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY channel
ORDER BY channel
