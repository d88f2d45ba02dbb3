-- one row per cut and rep of the period; rep_id is null for what no rep is credited with
SELECT
  __cut,
  rep_id,
  sum(amount) AS bookings,
  count(DISTINCT CASE WHEN amount > 0 OR quantity > 0 THEN order_id END) AS orders,
  count(DISTINCT CASE WHEN amount > 0 OR quantity > 0 THEN customer_id END) AS customers,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN discount END) AS discount,
  sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN amount + discount END) AS list_amount
FROM credit
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, rep_id
ORDER BY __cut, rep_id
