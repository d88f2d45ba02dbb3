-- one row per cut, category and brand of the catalogue: its buyers in the days, their purchases of it, and of the whole category; in the row of no
-- brand those of the category. A purchase is a customer's day with the brand
WITH bought AS ( -- one row per cut, category, brand, customer and day
  SELECT o.__cut AS __cut, p.category AS category, p.brand AS brand, o.customer_id AS customer_id, o.ordered_on AS ordered_on
  FROM orders o
  JOIN all_products p ON p.product_id = o.product_id
  WHERE o.customer_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity) AND p.category IS NOT NULL AND p.brand IS NOT NULL
    AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3, 4, 5
), cut_day AS ( -- the same with the cut of the customer
  SELECT cut_of(b.__cut, c.__cut) AS __cut, b.category AS category, b.brand AS brand, b.customer_id AS customer_id, count(DISTINCT b.ordered_on) AS purchases
  FROM bought b
  LEFT JOIN customers c ON c.customer_id = b.customer_id
  GROUP BY 1, 2, 3, 4
), own AS ( -- the same with the customer's purchases of the category
  SELECT __cut, category, brand, customer_id, purchases, sum(purchases) OVER (PARTITION BY __cut, category, customer_id) AS of_category
  FROM cut_day
)
SELECT __cut, category, brand, count(*) AS buyers, sum(purchases) AS purchases, sum(of_category) AS of_category
FROM own
GROUP BY __cut, category, brand
UNION ALL
SELECT __cut, category, CAST(NULL AS varchar) AS brand, count(DISTINCT customer_id) AS buyers, sum(purchases) AS purchases, sum(purchases) AS of_category
FROM own
GROUP BY __cut, category
ORDER BY 1, 2, 3
