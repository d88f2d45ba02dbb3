-- one row per customer with a contract in force on the day: the chance that it is over after the days ahead, and what 12 months are worth
SELECT
  h.customer_id AS customer_id,
  h.starts_on AS starts_on,
  h.months AS months,
  h.monthly AS monthly,
  CAST(exact_product(CAST(h.monthly AS decimal(20,4)), CAST(12 AS decimal(18,10))) AS decimal(38,4)) AS spent,
  s.chance AS chance,
  CAST(CAST(h.monthly AS double) * s.year AS decimal(28,8)) AS value,
  CAST(CAST(h.monthly AS double) * CAST(s.year AS double) * CAST(s.chance AS double) AS decimal(28,8)) AS value_at_risk
FROM held h
LEFT JOIN ahead s ON s.months = h.months
ORDER BY h.customer_id
