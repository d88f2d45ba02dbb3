-- one row per warning and day, and per warning over all days: how many of the list left, their money, and the ranks that the area needs
WITH guess AS ( -- one row per warning, day and customer who still was one
  SELECT 'chance' AS warning, day, customer_id, left_us, reached, spent, chance AS score FROM tested WHERE still
  UNION ALL
  SELECT 'value_at_risk', day, customer_id, left_us, reached, spent, CAST(value_at_risk AS double) FROM tested WHERE still
  UNION ALL
  SELECT 'alive', day, customer_id, left_us, reached, spent, 1 - alive FROM tested WHERE still
  UNION ALL
  SELECT 'rhythm', day, customer_id, left_us, reached, spent, rhythm FROM tested WHERE still
  UNION ALL
  SELECT 'd_curve', t.day, t.customer_id, t.left_us, t.reached, t.spent, ratio(CAST(t.silent AS double), CAST(l.days AS double))
  FROM tested t
  JOIN silence_limit l ON l.day = t.day AND l.once = CASE WHEN t.repeats = 0 THEN 1 ELSE 0 END
  WHERE t.still
  UNION ALL
  SELECT 'silence', day, customer_id, left_us, reached, spent, CAST(silent AS double) FROM tested WHERE still
  UNION ALL
  SELECT 'largest', day, customer_id, left_us, reached, spent, CAST(spent AS double) FROM tested WHERE still AND CAST($money AS boolean)
  UNION ALL
  SELECT 'largest_chance', day, customer_id, left_us, reached, spent, CAST(spent AS double) * chance FROM tested WHERE still AND CAST($money AS boolean)
  UNION ALL
  SELECT 'combined', day, customer_id, left_us, reached, spent, score FROM combined
), placed AS ( -- one row per warning, day and customer; equals in the order of their ids, and in the middle of their ranks
  SELECT
    warning, day, left_us, reached, spent,
    row_number() OVER (PARTITION BY warning, day ORDER BY score DESC, customer_id) AS place,
    2 * rank() OVER (PARTITION BY warning, day ORDER BY score) + count(*) OVER (PARTITION BY warning, day, score) - 1 AS day_rank,
    2 * rank() OVER (PARTITION BY warning ORDER BY score) + count(*) OVER (PARTITION BY warning, score) - 1 AS all_rank
  FROM guess
  WHERE score IS NOT NULL
), listed AS ( -- one row per warning, day and customer, with whether the list holds the customer
  SELECT warning, day, left_us, reached, spent, day_rank, all_rank, CASE WHEN place <= CAST($capacity AS bigint) THEN 1 ELSE 0 END AS on_list
  FROM placed
)
SELECT
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
GROUP BY GROUPING SETS ((warning), (warning, day))
ORDER BY 1, 2
