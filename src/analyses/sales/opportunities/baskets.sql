-- one row per cut, customer and category bought in the two years: orders that hold it in the earlier and in the later one, and the later money
SELECT
  o.__cut AS __cut,
  o.customer_id AS customer_id,
  p.category AS category,
  count(DISTINCT CASE WHEN o.ordered_on < CAST($later_since AS date) AND is_purchase(o.__own_amount, o.quantity) THEN coalesce(o.order_id, CAST(o.ordered_on AS varchar)) END) AS earlier,
  count(DISTINCT CASE WHEN o.ordered_on >= CAST($later_since AS date) AND is_purchase(o.__own_amount, o.quantity) THEN coalesce(o.order_id, CAST(o.ordered_on AS varchar)) END) AS later,
  sum(CASE WHEN o.ordered_on >= CAST($later_since AS date) THEN o.amount END) AS amount
FROM orders o
JOIN all_products p ON p.product_id = o.product_id
WHERE o.customer_id IS NOT NULL AND p.category IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
