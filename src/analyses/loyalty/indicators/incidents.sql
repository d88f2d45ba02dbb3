-- one row per customer, kind and day of an incident in the days: a complaint, or a delivery after the promised day
SELECT customer_id, 'complaint' AS kind, opened_on AS happened_on
FROM all_tickets
WHERE customer_id IS NOT NULL AND kind = 'complaint' AND opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY customer_id, opened_on
UNION
SELECT customer_id, 'late_delivery' AS kind, delivered_on AS happened_on
FROM all_orders
WHERE customer_id IS NOT NULL AND delivered_on > promised_on AND delivered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY customer_id, delivered_on
ORDER BY 1, 2, 3
