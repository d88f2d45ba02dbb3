-- one row: customers with a contract in force on the last day who never bought
WITH held AS ( -- one row per customer with a contract in force
  SELECT customer_id
  FROM contracts
  WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date) AND coalesce(ends_on, DATE '9999-12-31') >= CAST($until AS date)
  GROUP BY customer_id
), bought AS ( -- one row per customer who bought
  SELECT customer_id FROM spell GROUP BY customer_id
)
SELECT count(*) AS customers
FROM held h
LEFT JOIN bought b ON b.customer_id = h.customer_id
WHERE b.customer_id IS NULL
ORDER BY 1
