-- one row per customer with a contract in force on the day, in the columns of who bought: whether none was after the days ahead
WITH kept AS ( -- one row per customer with a contract in force then
  SELECT customer_id FROM later GROUP BY customer_id
)
SELECT
  CAST($day AS date) AS day,
  k.customer_id AS customer_id,
  CAST(0 AS bigint) AS repeats,
  CAST(NULL AS bigint) AS silent,
  TRUE AS still,
  CASE WHEN o.customer_id IS NULL THEN 1 ELSE 0 END AS left_us,
  CASE WHEN r.customer_id IS NULL THEN 0 ELSE 1 END AS reached,
  k.spent AS spent,
  CAST(NULL AS double) AS alive,
  k.chance AS chance,
  CAST(NULL AS double) AS rhythm,
  k.value_at_risk AS value_at_risk,
  FALSE AS silent_long,
  FALSE AS spend_down,
  FALSE AS returned,
  FALSE AS complaint,
  FALSE AS late
FROM known k
LEFT JOIN kept o ON o.customer_id = k.customer_id
LEFT JOIN reached r ON r.customer_id = k.customer_id
ORDER BY k.customer_id
