-- one row per case of the period with what its customer did after each of its two stops: the first answer, the first solution
WITH stop AS ( -- one row per case with its stops: of a case opened again the first solution, where its changes of status tell of it
  SELECT
    c.__cut, c.ticket_id, c.customer_id, c.first_response_at AS answered_at, c.first_response_on AS answered_on,
    coalesce(p.solved_at, CASE WHEN coalesce(c.reopened_count, 0) = 0 THEN c.resolved_at END) AS solved_at,
    coalesce(p.solved_on, CASE WHEN coalesce(c.reopened_count, 0) = 0 THEN c.resolved_on END) AS solved_on
  FROM ticket c
  LEFT JOIN first_solution p ON p.__cut = c.__cut AND p.ticket_id = c.ticket_id
), again AS ( -- one row per case whose customer opened another one
  SELECT
    s.__cut, s.ticket_id,
    min(CASE WHEN n.opened_at > s.answered_at THEN n.opened_at END) AS after_answer,
    min(CASE WHEN n.opened_at > s.solved_at THEN n.opened_at END) AS after_solution
  FROM stop s
  JOIN all_tickets n ON n.customer_id = s.customer_id
  WHERE n.ticket_id <> s.ticket_id AND n.opened_on <= CAST($as_of AS date)
  GROUP BY s.__cut, s.ticket_id
), bought AS ( -- one row per case whose customer bought on a later day
  SELECT
    s.__cut, s.ticket_id,
    min(CASE WHEN d.ordered_on > s.answered_on THEN d.ordered_on END) AS after_answer,
    min(CASE WHEN d.ordered_on > s.solved_on THEN d.ordered_on END) AS after_solution
  FROM stop s
  JOIN purchase_days d ON d.customer_id = s.customer_id
  GROUP BY s.__cut, s.ticket_id
), answer AS ( -- one row per case with an answer on how satisfied its customer is, the first one
  SELECT q.ticket_id, q.score, q.scale_min, q.scale_max, q.responded_on
  FROM (
    SELECT
      v.ticket_id, CAST(v.score AS decimal(18,4)) AS score, CAST(v.scale_min AS decimal(18,4)) AS scale_min, CAST(v.scale_max AS decimal(18,4)) AS scale_max, v.responded_on,
      row_number() OVER (PARTITION BY v.ticket_id ORDER BY v.responded_at, v.response_id, v.item) AS place
    FROM all_surveys v
    WHERE v.instrument = 'csat' AND coalesce(v.brand, 'us') = 'us' AND v.score >= v.scale_min AND v.score <= v.scale_max AND v.ticket_id IS NOT NULL
      AND v.responded_on <= CAST($as_of AS date)
  ) q
  WHERE q.place = 1
)
SELECT
  s.__cut AS __cut,
  s.ticket_id AS ticket_id,
  s.customer_id IS NOT NULL AS has_customer,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), s.solved_at) AS solved,
  date_diff('day', CAST('1970-01-01' AS date), s.answered_on) AS answered_day,
  date_diff('day', CAST('1970-01-01' AS date), s.solved_on) AS solved_day,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), g.after_answer) AS again_after_answer,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), g.after_solution) AS again_after_solution,
  date_diff('day', CAST('1970-01-01' AS date), b.after_answer) AS bought_after_answer,
  date_diff('day', CAST('1970-01-01' AS date), b.after_solution) AS bought_after_solution,
  a.score AS score,
  a.scale_min AS scale_min,
  a.scale_max AS scale_max,
  date_diff('day', CAST('1970-01-01' AS date), a.responded_on) AS responded
FROM stop s
LEFT JOIN again g ON g.__cut = s.__cut AND g.ticket_id = s.ticket_id
LEFT JOIN bought b ON b.__cut = s.__cut AND b.ticket_id = s.ticket_id
LEFT JOIN answer a ON a.ticket_id = s.ticket_id
ORDER BY s.__cut, s.ticket_id
