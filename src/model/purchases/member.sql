-- one row per customer, of those whom the filter leaves, and cut
WITH known AS ( -- one row per customer who bought or has a contract, and cut of the rows
  SELECT customer_id, __cut FROM orders WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  UNION
  SELECT customer_id, __cut FROM contracts WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
)
SELECT k.customer_id AS customer_id, cut_of(k.__cut, c.__cut) AS __cut
FROM known k
LEFT JOIN customers c ON c.customer_id = k.customer_id
ORDER BY 1, 2
