-- one row per customer: the periods bought in, a bit each (up to 62), whatever the cut; day_period: one row per day, from the first of the data
SELECT
  o.customer_id AS customer_id,
  bitwise_or_agg(bitwise_left_shift(CAST(1 AS bigint), CAST(d.period AS integer))) AS mask,
  min(d.period) AS cohort,
  max(d.period) AS last_period
FROM all_orders o
JOIN day_period d ON d.day = o.ordered_on
WHERE o.customer_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity)
GROUP BY o.customer_id
ORDER BY o.customer_id
