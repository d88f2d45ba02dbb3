-- one row: of two lists of the newest day, those who left and stand on one of them alone
WITH scored AS ( -- one row per customer, with both scores
  SELECT
    t.customer_id AS customer_id,
    t.left_us AS left_us,
    c.score AS combined,
    CASE CAST($warning AS varchar)
      WHEN 'chance' THEN t.chance
      WHEN 'value_at_risk' THEN CAST(t.value_at_risk AS double)
      WHEN 'alive' THEN 1 - t.alive
      WHEN 'rhythm' THEN t.rhythm
      WHEN 'silence' THEN CAST(t.silent AS double)
      WHEN 'largest' THEN CAST(t.spent AS double)
      WHEN 'd_curve' THEN ratio(CAST(t.silent AS double), CAST(l.days AS double))
      ELSE CAST(t.spent AS double) * t.chance
    END AS single
  FROM tested t
  JOIN combined c ON c.day = t.day AND c.customer_id = t.customer_id
  LEFT JOIN silence_limit l ON l.day = t.day AND l.once = CASE WHEN t.repeats = 0 THEN 1 ELSE 0 END
), placed AS ( -- one row per customer, with the places on both
  SELECT
    left_us,
    row_number() OVER (ORDER BY combined DESC, customer_id) <= CAST($capacity AS bigint) AS on_combined,
    row_number() OVER (ORDER BY single DESC, customer_id) <= CAST($capacity AS bigint) AS on_single
  FROM scored
)
SELECT
  count_if(on_combined AND NOT on_single AND left_us = 1) AS only_combined,
  count_if(on_single AND NOT on_combined AND left_us = 1) AS only_single,
  count_if(on_combined) AS listed
FROM placed
ORDER BY 1
