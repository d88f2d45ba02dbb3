-- one row per customer known on the day: what was said then, and whether nothing was bought in the days after it
SELECT
  CAST($day AS date) AS day,
  k.customer_id AS customer_id,
  k.repeats AS repeats,
  k.silent AS silent,
  k.still AS still,
  CASE WHEN o.customer_id IS NULL THEN 1 ELSE 0 END AS left_us,
  CASE WHEN r.customer_id IS NULL THEN 0 ELSE 1 END AS reached,
  k.spent AS spent,
  k.alive AS alive,
  k.chance AS chance,
  k.rhythm AS rhythm,
  k.value_at_risk AS value_at_risk,
  f.silent_long AS silent_long,
  f.spend_down AS spend_down,
  f.returned AS returned,
  f.complaint AS complaint,
  f.late AS late
FROM known k
JOIN flags f ON f.customer_id = k.customer_id
LEFT JOIN outcome o ON o.customer_id = k.customer_id
LEFT JOIN reached r ON r.customer_id = k.customer_id
ORDER BY k.customer_id
