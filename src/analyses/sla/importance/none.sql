-- no row: what came after the stops of cases, where nobody asks for it
SELECT
  '' AS __cut, '' AS ticket_id, FALSE AS has_customer, CAST(0 AS bigint) AS answered_day, CAST(0 AS bigint) AS solved, CAST(0 AS bigint) AS solved_day,
  CAST(0 AS bigint) AS again_after_answer, CAST(0 AS bigint) AS again_after_solution, CAST(0 AS bigint) AS bought_after_answer, CAST(0 AS bigint) AS bought_after_solution,
  CAST(0 AS decimal(18,4)) AS score, CAST(0 AS decimal(18,4)) AS scale_min, CAST(0 AS decimal(18,4)) AS scale_max, CAST(0 AS bigint) AS responded
WHERE 1 = 0
ORDER BY 1
