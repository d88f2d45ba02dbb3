-- one row per cut and group of orders; an order or customer of two groups counts in both
SELECT
  __cut,
  name,
  count(CASE WHEN orders > 0 THEN customer_id END) AS customers,
  CAST(sum(orders) AS bigint) AS orders,
  max(CASE WHEN customer_id IS NOT NULL THEN revenue END) AS largest,
  sum(revenue) AS revenue,
  sum(ordered) AS ordered,
  sum(sold) AS sold,
  sum(returned) AS returned,
  sum(units) AS units,
  sum(discount) AS discount,
  sum(list_amount) AS list_amount,
  sum(costed) AS costed,
  sum(cost) AS cost
FROM buyer
GROUP BY __cut, name
ORDER BY __cut, name
