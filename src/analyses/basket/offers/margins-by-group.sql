-- one row per cut and category or brand: what a basket with it leaves on average, of the lines whose cost is known
SELECT
  o.__cut AS __cut,
  CASE WHEN CAST($is_brand AS boolean) THEN p.brand ELSE p.category END AS item,
  CAST(ratio(CAST(sum(o.amount - o.line_cost) AS double), CAST(count(DISTINCT coalesce(o.order_id, o.customer_id || CAST(o.ordered_on AS varchar))) AS double)) AS decimal(18,4)) AS margin
FROM orders o
LEFT JOIN all_products p ON p.product_id = o.product_id
WHERE is_purchase(o.__own_amount, o.quantity) AND o.line_cost IS NOT NULL AND o.amount IS NOT NULL
  AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
