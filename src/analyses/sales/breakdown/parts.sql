-- one row per cut and group of orders with lines of the days; an order or customer of two groups counts in both
WITH buyer AS ( -- one row per cut, group and customer
  SELECT
    __cut,
    channel AS name,
    customer_id,
    count(DISTINCT CASE WHEN is_purchase(__own_amount, quantity) AND (order_id IS NOT NULL OR customer_id IS NOT NULL) THEN coalesce(order_id, CAST(ordered_on AS varchar)) END) AS orders,
    sum(amount) AS revenue,
    sum(CASE WHEN order_id IS NOT NULL OR customer_id IS NOT NULL THEN amount END) AS ordered,
    sum(CASE WHEN amount > 0 THEN amount END) AS sold,
    sum(CASE WHEN amount < 0 THEN -amount END) AS returned,
    sum(quantity) AS units,
    sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN discount END) AS discount,
    sum(CASE WHEN amount > 0 AND discount IS NOT NULL THEN amount + discount END) AS list_amount,
    sum(CASE WHEN line_cost IS NOT NULL THEN amount END) AS costed,
    sum(CASE WHEN amount IS NOT NULL THEN line_cost END) AS cost
  FROM orders
  WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
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
