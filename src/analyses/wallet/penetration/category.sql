-- one row per customer, cut and category bought in the period
WITH line_category AS ( -- one row per customer, cut of the lines and category
  SELECT
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    p.category AS category,
    sum(o.amount) AS spend,
    count(CASE WHEN o.__own_amount >= 0 THEN 1 END) AS purchases
  FROM orders o
  LEFT JOIN all_products p ON p.product_id = o.product_id
  WHERE o.customer_id IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY o.customer_id, o.__cut, p.category
)
SELECT
  cut_of(l.__cut, c.__cut) AS __cut,
  l.customer_id AS customer_id,
  l.category AS category,
  CAST(coalesce(l.spend, 0) AS decimal(18,4)) AS spend
FROM line_category l
LEFT JOIN customers c ON c.customer_id = l.customer_id
WHERE l.purchases > 0
ORDER BY 1, 2, 3
