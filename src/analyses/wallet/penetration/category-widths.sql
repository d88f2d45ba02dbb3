-- one row per cut and number of categories bought: how many customers
WITH width AS ( -- one row per customer and cut
  SELECT __cut, customer_id, count(category) AS categories
  FROM customer_category
  GROUP BY __cut, customer_id
)
SELECT __cut, categories, count(*) AS customers
FROM width
GROUP BY __cut, categories
ORDER BY __cut, categories
