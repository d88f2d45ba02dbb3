-- one row per cut, warning and day, and per cut and warning over all days: how many of the list left, their money, and the ranks that the area needs
WITH asked AS ( -- one row per cut, day and customer who still was one
  SELECT
    m.__cut AS __cut, t.day AS day, t.customer_id AS customer_id, t.repeats AS repeats, t.silent AS silent, t.left_us AS left_us, t.reached AS reached,
    t.spent AS spent, t.alive AS alive, t.chance AS chance, t.rhythm AS rhythm, t.value_at_risk AS value_at_risk
  FROM tested t
  JOIN member m ON m.customer_id = t.customer_id
  WHERE t.still
), guess AS ( -- one row per warning, cut, day and customer
  SELECT 'chance' AS warning, __cut, day, customer_id, left_us, reached, spent, chance AS score FROM asked
  UNION ALL
  SELECT 'value_at_risk', __cut, day, customer_id, left_us, reached, spent, CAST(value_at_risk AS double) FROM asked
  UNION ALL
  SELECT 'alive', __cut, day, customer_id, left_us, reached, spent, 1 - alive FROM asked
  UNION ALL
  SELECT 'rhythm', __cut, day, customer_id, left_us, reached, spent, rhythm FROM asked
  UNION ALL
  SELECT 'd_curve', t.__cut, t.day, t.customer_id, t.left_us, t.reached, t.spent, ratio(CAST(t.silent AS double), CAST(l.days AS double))
  FROM asked t
  JOIN silence_limit l ON l.day = t.day AND l.once = CASE WHEN t.repeats = 0 THEN 1 ELSE 0 END
  UNION ALL
  SELECT 'silence', __cut, day, customer_id, left_us, reached, spent, CAST(silent AS double) FROM asked
  UNION ALL
  SELECT 'largest', __cut, day, customer_id, left_us, reached, spent, CAST(spent AS double) FROM asked WHERE CAST($money AS boolean)
  UNION ALL
  SELECT 'largest_chance', __cut, day, customer_id, left_us, reached, spent, CAST(spent AS double) * chance FROM asked WHERE CAST($money AS boolean)
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
