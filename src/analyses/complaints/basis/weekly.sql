-- one row per cut, week, topic and product of complaints: how many, and whether more than one customer
SELECT
  __cut AS __cut,
  period_start(opened_on, 'week', CAST($shift_days AS bigint), 0) AS week,
  coalesce(topic, '') AS topic,
  coalesce(product_id, '') AS product_id,
  count(*) AS complaints,
  min(customer_id) AS first_customer,
  max(customer_id) AS last_customer
FROM tickets
WHERE kind = 'complaint' AND opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
