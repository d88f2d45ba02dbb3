-- one row per customer and cut of the lines in the period; each line that is no return is an order
SELECT
  customer_id,
  __cut,
  min(__period) AS __period,
  max(CASE WHEN __own_amount >= 0 THEN ordered_on END) AS last_on,
  CAST(count(CASE WHEN __own_amount >= 0 THEN 1 END) AS bigint) AS frequency,
  coalesce(sum(amount), 0) AS monetary
FROM orders
WHERE customer_id IS NOT NULL AND __own_amount IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY customer_id, __cut
ORDER BY customer_id, __cut
