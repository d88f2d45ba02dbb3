-- one row per quota and cut whose period meets the span
SELECT
  q.__cut AS __cut, q.period_start AS period_start, q.period_end AS period_end, coalesce(q.measure, 'revenue') AS measure,
  q.rep_id AS rep_id, q.reseller_id AS reseller_id, q.team AS team, q.branch AS branch, q.region AS region, q.channel AS channel,
  q.product_id AS product_id, q.category AS category, sum(q.amount) AS amount,
  coalesce(max(s.name), max(p.name)) AS name
FROM quotas q
LEFT JOIN all_resellers s ON s.reseller_id = q.reseller_id
LEFT JOIN all_products p ON p.product_id = q.product_id
WHERE q.period_start <= CAST($until AS date) AND q.period_end >= CAST($since AS date)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
