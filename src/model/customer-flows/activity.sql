-- one row per question, customer and cut with a line before or now; of no cut it says what line_activity says
SELECT
  cut_of(a.__cut, c.__cut) AS __cut,
  a.customer_id AS customer_id,
  a.point AS point,
  a.before AS before,
  a.now AS now,
  a.was AS was,
  a.is_now AS is_now
FROM line_activity a
LEFT JOIN customers c ON c.customer_id = a.customer_id
ORDER BY 1, 2, 3
