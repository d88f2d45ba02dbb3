-- one row per cut and customer, or basket of nobody: its baskets
WITH basket AS ( -- one row per cut and basket
  SELECT __cut, basket, max(customer_id) AS customer_id
  FROM line
  GROUP BY __cut, basket
)
SELECT __cut, coalesce(customer_id, '/' || basket) AS cluster, count(*) AS baskets
FROM basket
GROUP BY 1, 2
ORDER BY 1, 2
