-- one row per period, cut and number of categories bought in it: how many customers
WITH line_category AS ( -- one row per period, customer, cut of the lines and category
  SELECT
    period_start(o.ordered_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    p.category AS category,
    count(CASE WHEN o.__own_amount >= 0 THEN 1 END) AS purchases
  FROM orders o
  LEFT JOIN all_products p ON p.product_id = o.product_id
  WHERE o.customer_id IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3, 4
), width AS ( -- one row per period, cut and customer
  SELECT l.period_start AS period_start, cut_of(l.__cut, c.__cut) AS __cut, l.customer_id AS customer_id, count(l.category) AS categories
  FROM line_category l
  LEFT JOIN customers c ON c.customer_id = l.customer_id
  WHERE l.purchases > 0
  GROUP BY 1, 2, 3
)
SELECT CAST(period_start AS varchar) AS period_start, __cut, categories, count(*) AS customers
FROM width
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
