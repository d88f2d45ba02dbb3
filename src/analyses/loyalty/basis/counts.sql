-- one row per asked period, cut and group on both axes: customers and their money
SELECT
  m.point AS point,
  m.__cut AS __cut,
  s.loyalty AS loyalty,
  s.behaviour AS behaviour,
  s.attitude AS attitude,
  count(*) AS customers,
  sum(m.value) AS value
FROM member m
JOIN standing s ON s.point = m.point AND s.customer_id = m.customer_id
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
