-- one row per customer and cut with lines in the period: days since the last purchase, purchases, money
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  date_diff('day', p.last_on, CASE WHEN period_end(p.__period, CAST($grain AS varchar)) < CAST($until AS date) THEN period_end(p.__period, CAST($grain AS varchar)) ELSE CAST($until AS date) END) AS recency,
  p.frequency AS frequency,
  p.monetary AS monetary
FROM purchase p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, 2
