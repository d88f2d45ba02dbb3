-- one row per customer known on the day, with the chance that the combined warning gives
WITH scored AS ( -- one row per customer
  SELECT
    k.customer_id AS customer_id, k.first_on AS first_on, k.last_on AS last_on, k.repeats AS repeats, k.silent AS silent, k.gap AS gap,
    k.spent AS spent, k.alive AS alive, k.rhythm AS rhythm, k.value AS value, k.still AS still,
    CASE WHEN c.score IS NULL THEN k.chance ELSE ratio(CAST(1 AS double), 1 + exp(-CAST(c.score AS double))) END AS chance
  FROM known k
  LEFT JOIN combined c ON c.customer_id = k.customer_id
)
SELECT
  customer_id, first_on, last_on, repeats, silent, gap, spent, alive, chance, rhythm, value,
  CAST(CAST(chance AS double) * CAST(value AS double) AS decimal(28,8)) AS value_at_risk, still
FROM scored
ORDER BY customer_id
