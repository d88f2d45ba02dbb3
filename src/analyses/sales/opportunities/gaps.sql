-- one row per cut, customer and category of which nothing was bought in the year asked about, by who placed at least as many orders as it takes
SELECT
  s.__cut AS __cut,
  s.customer_id AS customer_id,
  s.peers AS peers,
  l.category AS category,
  CASE WHEN CAST($is_later AS boolean) THEN s.later ELSE s.earlier END AS orders,
  coalesce(b.later, 0) AS later,
  b.amount AS amount
FROM size s
JOIN least l ON l.cut = s.__cut AND l.peers = s.peers
LEFT JOIN basket b ON b.__cut = s.__cut AND b.customer_id = s.customer_id AND b.category = l.category
WHERE CASE WHEN CAST($is_later AS boolean) THEN s.later ELSE s.earlier END >= l.orders
  AND CASE WHEN CAST($is_later AS boolean) THEN coalesce(b.later, 0) ELSE coalesce(b.earlier, 0) END = 0
ORDER BY 1, 2, 4
