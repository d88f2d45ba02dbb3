-- one row per cut: checked items of the cases opened in the period, and their points
SELECT
  q.__cut AS __cut,
  count(*) AS items,
  sum(CAST(q.score AS decimal(18,4))) AS points,
  sum(exact_product(CAST(q.score AS decimal(20,4)), CAST(q.score AS decimal(18,10)))) AS squares
FROM quality_checks q
JOIN all_tickets t ON t.ticket_id = q.ticket_id
WHERE q.score IS NOT NULL AND t.opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1
ORDER BY 1
