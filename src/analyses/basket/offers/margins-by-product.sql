-- one row per cut and product: what a basket with it leaves on average, of the lines whose cost is known
SELECT
  __cut, product_id AS item,
  CAST(ratio(CAST(sum(amount - line_cost) AS double), CAST(count(DISTINCT coalesce(order_id, customer_id || CAST(ordered_on AS varchar))) AS double)) AS decimal(18,4)) AS margin
FROM orders
WHERE is_purchase(__own_amount, quantity) AND line_cost IS NOT NULL AND amount IS NOT NULL AND product_id IS NOT NULL
  AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
