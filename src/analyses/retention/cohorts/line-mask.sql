-- one row per customer, cut of the lines and word of 62 periods: those bought in
SELECT
  o.customer_id AS customer_id,
  o.__cut AS __cut,
  d.period - d.period % 62 AS word,
  bitwise_or_agg(bitwise_left_shift(CAST(1 AS bigint), CAST(d.period % 62 AS integer))) AS mask,
  min(d.period) AS first_period,
  max(d.period) AS last_period
FROM orders o
JOIN day_period d ON d.day = o.ordered_on
WHERE o.customer_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
