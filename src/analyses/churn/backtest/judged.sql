-- one row per cut, warning and day, and per cut and warning over all days: how many of the list left, their money, and the ranks that the area needs
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
), guess AS ( -- one row per warning, cut, day and customer; null where the warning says nothing of the customer
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
), placed AS ( -- one row per warning, cut, day and customer; equals in the order of their ids, and in the middle of their ranks
  SELECT
    warning, __cut, day, left_us, reached, spent,
    row_number() OVER (PARTITION BY warning, __cut, day ORDER BY score DESC, customer_id) AS place,
    2 * rank() OVER (PARTITION BY warning, __cut, day ORDER BY score) + count(*) OVER (PARTITION BY warning, __cut, day, score) - 1 AS day_rank,
    2 * rank() OVER (PARTITION BY warning, __cut ORDER BY score) + count(*) OVER (PARTITION BY warning, __cut, score) - 1 AS all_rank
  FROM guess
  WHERE score IS NOT NULL
), listed AS ( -- one row per warning, cut, day and customer, with whether the list holds the customer
  SELECT warning, __cut, day, left_us, reached, spent, day_rank, all_rank, CASE WHEN place <= CAST($capacity AS bigint) THEN 1 ELSE 0 END AS on_list
  FROM placed
)
SELECT
  __cut,
  warning,
  CASE WHEN grouping(day) = 1 THEN NULL ELSE day END AS day,
  count(*) AS customers,
  sum(left_us) AS left_us,
  sum(on_list) AS listed,
  sum(CASE WHEN on_list = 1 THEN left_us ELSE 0 END) AS hits,
  sum(CASE WHEN on_list = 1 THEN reached ELSE 0 END) AS reached,
  coalesce(sum(CASE WHEN left_us = 1 THEN spent END), CAST(0 AS decimal(38,4))) AS lost,
  coalesce(sum(CASE WHEN left_us = 1 AND on_list = 1 THEN spent END), CAST(0 AS decimal(38,4))) AS foreseen,
  CAST(sum(CASE WHEN left_us = 1 THEN day_rank END) AS decimal(38,0)) AS day_ranks,
  CAST(sum(CASE WHEN left_us = 1 THEN all_rank END) AS decimal(38,0)) AS all_ranks
FROM listed
GROUP BY GROUPING SETS ((__cut, warning), (__cut, warning, day))
ORDER BY 1, 2, 3
