-- one row per customer who bought, where no model says what comes
SELECT
  customer_id,
  'orders' AS basis,
  first_on,
  repeats,
  recency,
  age,
  recent_value,
  value,
  CAST(NULL AS double) AS alive,
  CAST(NULL AS decimal(18,8)) AS alive_part,
  CAST(NULL AS decimal(18,8)) AS expected,
  CAST(NULL AS decimal(28,8)) AS clv,
  CAST(NULL AS decimal(28,8)) AS future,
  CAST(NULL AS decimal(28,8)) AS low,
  CAST(NULL AS decimal(28,8)) AS high
FROM history
ORDER BY customer_id
