-- one row per customer and cut with scores and the segment of those of recency and frequency. Customers who only returned goods have neither.
-- band: one row per cut, measure and score, with the values that give it; cell: one row per pair of scores with its segment
WITH bounds AS ( -- one row per band, bounded on both sides: a join by OR compares every customer with every band
  SELECT
    cut, measure, score,
    coalesce(above, CAST('-9999999999999999999999999999999999.9999' AS decimal(38,4))) AS above,
    coalesce(up_to, CAST('9999999999999999999999999999999999.9999' AS decimal(38,4))) AS up_to
  FROM band
), buyer AS ( -- one row per customer and cut; what is scored is null for who only returned goods
  SELECT
    __cut, customer_id, recency, frequency, monetary,
    CAST(CASE WHEN frequency > 0 THEN recency END AS decimal(38,4)) AS scored_recency,
    CAST(CASE WHEN frequency > 0 THEN frequency END AS decimal(38,4)) AS scored_frequency,
    CAST(CASE WHEN frequency > 0 THEN monetary END AS decimal(38,4)) AS scored_monetary
  FROM customer
), graded AS ( -- one row per customer and cut; money is not scored where nothing has an amount
  SELECT
    c.__cut AS __cut, c.customer_id AS customer_id, c.recency AS recency, c.frequency AS frequency, c.monetary AS monetary,
    r.score AS r, f.score AS f, m.score AS m
  FROM buyer c
  LEFT JOIN bounds r ON r.cut = c.__cut AND r.measure = 'recency' AND c.scored_recency > r.above AND c.scored_recency <= r.up_to
  LEFT JOIN bounds f ON f.cut = c.__cut AND f.measure = 'frequency' AND c.scored_frequency > f.above AND c.scored_frequency <= f.up_to
  LEFT JOIN bounds m ON m.cut = c.__cut AND m.measure = 'monetary' AND c.scored_monetary > m.above AND c.scored_monetary <= m.up_to
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
