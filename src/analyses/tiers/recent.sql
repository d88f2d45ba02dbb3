-- one row per customer and cut: what the last six months brought, in the chosen measure's money
WITH recent AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,
    __cut,
    sum(CASE WHEN CAST($measure AS varchar) = 'margin' THEN amount - line_cost ELSE amount END) AS promised
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($recent_since AS date) AND CAST($until AS date)
  GROUP BY customer_id, __cut
)
SELECT cut_of(r.__cut, c.__cut) AS __cut, r.customer_id AS customer_id, r.promised AS promised
FROM recent r
LEFT JOIN customers c ON c.customer_id = r.customer_id
ORDER BY 1, 2
