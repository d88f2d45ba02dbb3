-- one row per cut, basket and category or brand bought in the days, as lines-by-product.sql
SELECT
  o.__cut AS __cut,
  CASE WHEN o.order_id IS NOT NULL THEN o.order_id ELSE '/' || o.customer_id || '/' || CAST(o.ordered_on AS varchar) END AS basket,
  CASE WHEN CAST($is_brand AS boolean) THEN p.brand ELSE p.category END AS item,
  max(o.customer_id) AS customer_id,
  min(o.ordered_on) AS bought_on,
  sum(o.amount) AS amount
FROM orders o
LEFT JOIN all_products p ON p.product_id = o.product_id
WHERE is_purchase(o.__own_amount, o.quantity) AND (o.order_id IS NOT NULL OR o.customer_id IS NOT NULL)
  AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
