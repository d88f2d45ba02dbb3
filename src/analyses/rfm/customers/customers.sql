-- one row per customer and cut, the highest scores first
SELECT
  s.__cut AS __cut,
  s.customer_id AS customer_id,
  c.name AS name,
  s.segment AS segment,
  100 * s.r + 10 * s.f + s.m AS rfm_score,
  s.r AS r,
  s.f AS f,
  s.m AS m,
  s.recency AS recency,
  s.frequency AS frequency,
  s.monetary AS monetary
FROM scored s
LEFT JOIN all_customers c ON c.customer_id = s.customer_id
ORDER BY 1, 5 DESC, 11 DESC, 2
