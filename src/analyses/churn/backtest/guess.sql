-- one row per warning, cut, day and customer who still was one; null where the warning says nothing of the customer
WITH asked AS ( -- one row per cut, day and customer who still was one
  SELECT
    m.__cut AS __cut, t.day AS day, t.customer_id AS customer_id, t.repeats AS repeats, t.silent AS silent, t.left_us AS left_us, t.reached AS reached,
    t.spent AS spent, t.alive AS alive, t.chance AS chance, t.rhythm AS rhythm, t.value_at_risk AS value_at_risk
  FROM tested t
  JOIN member m ON m.customer_id = t.customer_id
  WHERE t.still
), named AS ( -- one row per warning but the combined one
  SELECT 'chance' AS warning
  UNION ALL
  SELECT 'value_at_risk' AS warning
  UNION ALL
  SELECT 'alive' AS warning
  UNION ALL
  SELECT 'rhythm' AS warning
  UNION ALL
  SELECT 'd_curve' AS warning
  UNION ALL
  SELECT 'silence' AS warning
  UNION ALL
  SELECT 'largest' AS warning
  UNION ALL
  SELECT 'largest_chance' AS warning
)
SELECT
  n.warning AS warning, t.__cut AS __cut, t.day AS day, t.customer_id AS customer_id, t.left_us AS left_us, t.reached AS reached, t.spent AS spent,
  CASE n.warning
    WHEN 'chance' THEN t.chance
    WHEN 'value_at_risk' THEN CAST(t.value_at_risk AS double)
    WHEN 'alive' THEN 1 - t.alive
    WHEN 'rhythm' THEN t.rhythm
    WHEN 'd_curve' THEN ratio(CAST(t.silent AS double), CAST(l.days AS double))
    WHEN 'silence' THEN CAST(t.silent AS double)
    WHEN 'largest' THEN CASE WHEN CAST($money AS boolean) THEN CAST(t.spent AS double) END
    WHEN 'largest_chance' THEN CASE WHEN CAST($money AS boolean) THEN CAST(t.spent AS double) * t.chance END
  END AS score
FROM asked t
LEFT JOIN silence_limit l ON l.day = t.day AND l.once = CASE WHEN t.repeats = 0 THEN 1 ELSE 0 END
CROSS JOIN named n
UNION ALL
SELECT 'combined', m.__cut, c.day, c.customer_id, c.left_us, c.reached, c.spent, c.score
FROM combined c
JOIN member m ON m.customer_id = c.customer_id
ORDER BY 1, 2, 3, 4
