-- one row per customer, of those whom the filter leaves, and cut: who bought, has a contract or is listed
WITH known AS ( -- one row per customer with order lines or contracts, and cut of the rows
  SELECT customer_id, __cut FROM orders WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  UNION
  SELECT customer_id, __cut FROM contracts WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
)
SELECT cut_of(coalesce(k.__cut, ''), c.__cut) AS __cut, coalesce(k.customer_id, c.customer_id) AS customer_id
FROM known k
FULL JOIN customers c ON c.customer_id = k.customer_id
ORDER BY 1, 2
