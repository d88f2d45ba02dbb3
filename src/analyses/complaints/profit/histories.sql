-- one row per cut and customer with a solved complaint, with what is known of the customer's purchases: whether one was recovered, and whether the lot wanted it so
WITH solved AS ( -- one row per cut and such customer
  SELECT __cut, customer_id, count_if(recovered) > 0 AS is_recovered, count_if(arm = 'treatment') > 0 AS is_drawn
  FROM complaint
  WHERE customer_id IS NOT NULL AND resolved_on IS NOT NULL
  GROUP BY __cut, customer_id
)
SELECT
  s.__cut AS __cut, s.customer_id AS customer_id, s.is_recovered AS is_recovered, s.is_drawn AS is_drawn,
  h.repeats AS repeats, h.priced AS priced, h.recency AS recency, h.age AS age, h.mean_value AS mean_value
FROM solved s
JOIN history h ON h.customer_id = s.customer_id
ORDER BY s.__cut, s.customer_id
