-- one row per cut: customers who had bought by the last day of the period, who might have bought the category
WITH known AS ( -- one row per customer and cut of the lines
  SELECT customer_id, __cut
  FROM orders
  WHERE customer_id IS NOT NULL AND is_purchase(__own_amount, quantity) AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id, __cut
), cut_member AS ( -- one row per cut and customer
  SELECT cut_of(k.__cut, c.__cut) AS __cut, k.customer_id AS customer_id
  FROM known k
  LEFT JOIN customers c ON c.customer_id = k.customer_id
  GROUP BY 1, 2
)
SELECT __cut, count(*) AS customers
FROM cut_member
GROUP BY __cut
ORDER BY __cut
