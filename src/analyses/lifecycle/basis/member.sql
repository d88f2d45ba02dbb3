-- one row per party, of those whom the filter leaves, and cut
WITH known AS ( -- one row per party and cut of the rows
  SELECT 'c' || customer_id AS party, customer_id, __cut FROM orders WHERE customer_id IS NOT NULL
  UNION
  SELECT 'c' || customer_id AS party, customer_id, __cut FROM contracts WHERE customer_id IS NOT NULL
  UNION
  SELECT 'c' || customer_id AS party, customer_id, __cut FROM opportunities WHERE customer_id IS NOT NULL
  UNION
  SELECT CASE WHEN customer_id IS NULL THEN 'l' || lead_id ELSE 'c' || customer_id END AS party, customer_id, __cut
  FROM leads
  WHERE lead_id IS NOT NULL
)
SELECT k.party AS party, cut_of(k.__cut, c.__cut) AS __cut
FROM known k
LEFT JOIN customers c ON c.customer_id = k.customer_id
GROUP BY k.party, cut_of(k.__cut, c.__cut)
ORDER BY 1, 2
