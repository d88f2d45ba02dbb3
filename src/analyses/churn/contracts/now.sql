-- one row per customer with a contract in force, in the columns of who bought
SELECT
  k.customer_id AS customer_id,
  'contracts' AS basis,
  k.starts_on AS last_on,
  CAST(NULL AS bigint) AS silent,
  CAST(NULL AS double) AS gap,
  TRUE AS still,
  k.spent AS spent,
  CAST(NULL AS double) AS alive,
  k.chance AS chance,
  CAST(NULL AS double) AS rhythm,
  k.value AS value,
  k.value_at_risk AS value_at_risk,
  CASE
    WHEN k.chance IS NULL THEN 'unknown'
    WHEN k.chance >= CAST($high AS double) THEN 'high'
    WHEN k.chance >= CAST($medium AS double) THEN 'medium'
    ELSE 'low'
  END AS level,
  t.value AS tier,
  CAST(NULL AS varchar) AS reason,
  CAST(NULL AS varchar) AS product_id,
  '' AS reasons
FROM known k
LEFT JOIN tier t ON t.customer_id = k.customer_id
ORDER BY k.customer_id
