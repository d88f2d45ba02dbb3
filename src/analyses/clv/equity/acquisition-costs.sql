-- one row per channel: what each customer won in the year up to the day is said to have cost, buyers or not
SELECT acquisition_channel AS channel, sum(acquisition_cost) AS cost
FROM all_customers
WHERE acquisition_channel IS NOT NULL AND acquisition_cost IS NOT NULL
  AND coalesce(acquired_on, created_on) BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY acquisition_channel
ORDER BY acquisition_channel
