-- one row per cut and agent: what was checked of the cases opened in the period, and its sums over cases
WITH checked AS ( -- one row per cut, agent and case
  SELECT q.__cut AS __cut, q.agent_id AS agent_id, q.ticket_id AS ticket_id, count(*) AS items, CAST(sum(CAST(q.score AS decimal(18,4))) AS decimal(20,4)) AS points
  FROM quality_checks q
  JOIN all_tickets t ON t.ticket_id = q.ticket_id
  WHERE q.score IS NOT NULL AND t.opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  __cut AS __cut,
  agent_id AS agent_id,
  count(*) AS cases,
  sum(items) AS items,
  sum(points) AS points,
  sum(exact_product(points, CAST(points AS decimal(18,10)))) AS squares,
  sum(exact_product(points, CAST(items AS decimal(18,10)))) AS products,
  sum(CAST(items AS bigint) * items) AS sizes
FROM checked
GROUP BY 1, 2
ORDER BY 1, 2
