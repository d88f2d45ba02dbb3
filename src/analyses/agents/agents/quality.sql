-- one row per cut and agent: checked items of the cases opened in the period
SELECT
  q.__cut AS __cut,
  q.agent_id AS agent_id,
  count(*) AS items,
  count(DISTINCT q.ticket_id) AS cases,
  sum(CAST(q.score AS decimal(18,4))) AS points,
  sum(exact_product(CAST(q.score AS decimal(20,4)), CAST(q.score AS decimal(18,10)))) AS squares
FROM quality_checks q
JOIN all_tickets t ON t.ticket_id = q.ticket_id
WHERE q.score IS NOT NULL AND t.opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
