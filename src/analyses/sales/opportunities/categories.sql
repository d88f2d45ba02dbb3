-- one row per cut, peers and category
SELECT
  s.__cut AS __cut,
  s.peers AS peers,
  b.category AS category,
  CAST(sum(b.earlier) AS bigint) AS earlier,
  CAST(sum(b.later) AS bigint) AS later,
  sum(b.amount) AS amount
FROM basket b
JOIN size s ON s.__cut = b.__cut AND s.customer_id = b.customer_id
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
