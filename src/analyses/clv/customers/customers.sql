-- one row per customer, cut and basis, those who will bring most first; equals in the order of their ids
SELECT
  m.__cut AS __cut,
  row_number() OVER (PARTITION BY m.__cut ORDER BY s.clv DESC NULLS LAST, s.customer_id, s.basis) AS rank,
  s.customer_id AS customer_id,
  c.name AS name,
  s.basis AS basis,
  s.repeats AS repeats,
  s.recency AS recency,
  s.age AS age,
  s.alive AS alive,
  CAST(s.expected AS double) AS expected_orders,
  s.clv AS clv,
  s.low AS low,
  s.high AS high,
  s.recent_value AS current,
  p.potential AS potential,
  s.future AS future,
  i.influence AS influence,
  CAST($horizon_days AS double) > CASE s.basis WHEN 'orders' THEN CAST($longest_age AS double) ELSE CAST($longest_stay AS double) END AS extrapolated
FROM scored s
JOIN member m ON m.customer_id = s.customer_id
LEFT JOIN all_customers c ON c.customer_id = s.customer_id
LEFT JOIN potential p ON p.customer_id = s.customer_id
LEFT JOIN influence i ON i.customer_id = s.customer_id
ORDER BY 1, 2
