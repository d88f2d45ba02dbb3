-- one row per customer: what serving them cost in the period
SELECT customer_id, sum(amount) AS cost
FROM all_costs
WHERE customer_id IS NOT NULL AND purpose = 'serve' AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY customer_id
ORDER BY customer_id
