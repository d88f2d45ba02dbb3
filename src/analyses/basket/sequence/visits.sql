-- one row per cut, customer and day of purchase, with the next one
WITH visit AS ( -- one row per cut, customer and day of purchase
  SELECT __cut, customer_id, bought_on
  FROM basket
  WHERE customer_id IS NOT NULL
  GROUP BY __cut, customer_id, bought_on
)
SELECT __cut, customer_id, bought_on, lead(bought_on) OVER (PARTITION BY __cut, customer_id ORDER BY bought_on) AS next_on
FROM visit
ORDER BY 1, 2, 3
