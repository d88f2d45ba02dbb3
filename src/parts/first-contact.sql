-- one row per cut: solved cases of customers by what is known of the days after the solution, as in solvedAtFirst
WITH known AS ( -- one row per such case
  SELECT
    t.__cut,
    CASE
      WHEN f.cases > 0 OR t.reopened_count > 0 THEN 'again'
      WHEN date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), t.resolved_at) + CAST($window AS bigint) <= CAST($seen AS bigint) THEN 'helped'
      ELSE 'later'
    END AS came
  FROM solved t
  LEFT JOIN follow_up f ON f.__cut = t.__cut AND f.ticket_id = t.ticket_id
  WHERE t.resolved_at IS NOT NULL AND t.customer_id IS NOT NULL
)
SELECT
  __cut AS __cut,
  count_if(came = 'helped') AS helped,
  count_if(came = 'again') AS again,
  count_if(came = 'later') AS later
FROM known
GROUP BY __cut
ORDER BY __cut
