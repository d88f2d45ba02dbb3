-- one row per cut and product, and one per cut for all of them: what was sold in the period
WITH line AS ( -- one row per positive order line of the period
  SELECT __cut, product_id, customer_id, quantity, coalesce(order_id, coalesce(customer_id, '') || ' ' || CAST(ordered_on AS varchar)) AS bill
  FROM orders
  WHERE is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
)
SELECT
  __cut AS __cut,
  product_id AS product_id,
  grouping(product_id) = 1 AS is_total,
  count(DISTINCT bill) AS orders,
  sum(CASE WHEN quantity > 0 THEN CAST(quantity AS decimal(18,4)) END) AS units,
  count(DISTINCT customer_id) AS customers
FROM line
GROUP BY GROUPING SETS ((__cut, product_id), (__cut))
ORDER BY 1, 3, 2
