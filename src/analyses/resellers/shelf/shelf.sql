-- one row per cut, reseller and product category of the span
WITH line AS ( -- one row per cut, reseller and product
  SELECT __cut, reseller_id, product_id, sum(amount) AS revenue, sum(quantity) AS quantity
  FROM orders
  WHERE reseller_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  l.__cut AS __cut, l.reseller_id AS reseller_id, coalesce(p.category, l.product_id) AS category,
  sum(l.revenue) AS revenue, sum(l.quantity) AS quantity, count(*) AS products
FROM line l
LEFT JOIN all_products p ON p.product_id = l.product_id
WHERE coalesce(p.category, l.product_id) IS NOT NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
