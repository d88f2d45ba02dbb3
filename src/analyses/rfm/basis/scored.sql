-- one row per customer and cut with scores and the segment of those of recency and frequency. Customers who only returned goods have neither.
-- band: one row per cut, measure and score, with the values that give it; cell: one row per pair of scores with its segment
WITH graded AS ( -- one row per customer and cut; money is not scored where nothing has an amount
  SELECT
    c.__cut AS __cut, c.customer_id AS customer_id, c.recency AS recency, c.frequency AS frequency, c.monetary AS monetary,
    r.score AS r, f.score AS f, m.score AS m
  FROM customer c
  LEFT JOIN band r ON r.cut = c.__cut AND r.measure = 'recency' AND c.frequency > 0
    AND (r.above IS NULL OR c.recency > r.above) AND (r.up_to IS NULL OR c.recency <= r.up_to)
  LEFT JOIN band f ON f.cut = c.__cut AND f.measure = 'frequency' AND c.frequency > 0
    AND (f.above IS NULL OR c.frequency > f.above) AND (f.up_to IS NULL OR c.frequency <= f.up_to)
  LEFT JOIN band m ON m.cut = c.__cut AND m.measure = 'monetary' AND c.frequency > 0
    AND (m.above IS NULL OR c.monetary > m.above) AND (m.up_to IS NULL OR c.monetary <= m.up_to)
)
SELECT
  g.__cut AS __cut, g.customer_id AS customer_id, g.recency AS recency, g.frequency AS frequency,
  CASE WHEN CAST($priced AS boolean) THEN g.monetary END AS monetary,
  g.r AS r, g.f AS f, g.m AS m,
  CASE WHEN CAST($priced AS boolean) THEN 100 * g.r + 10 * g.f + g.m ELSE 10 * g.r + g.f END AS rfm_score,
  coalesce(s.segment, 'returns_only') AS segment
FROM graded g
LEFT JOIN cell s ON s.r = g.r AND s.f = g.f
ORDER BY 1, 2
