-- one row per customer and cut with scores: one more for each threshold that the value exceeds, of recency one less; segment of the
-- recency and frequency scores. Customers who only returned goods have neither.
-- threshold: one row per cut, measure and step, ascending; cell: one row per pair of scores with its segment
WITH bound AS ( -- one row per cut; steps that the number of scores does not use are null
  SELECT
    cut AS __cut,
    CAST(max(CASE WHEN measure = 'recency' AND step = 1 THEN above END) AS bigint) AS r1,
    CAST(max(CASE WHEN measure = 'recency' AND step = 2 THEN above END) AS bigint) AS r2,
    CAST(max(CASE WHEN measure = 'recency' AND step = 3 THEN above END) AS bigint) AS r3,
    CAST(max(CASE WHEN measure = 'recency' AND step = 4 THEN above END) AS bigint) AS r4,
    CAST(max(CASE WHEN measure = 'recency' AND step = 5 THEN above END) AS bigint) AS r5,
    CAST(max(CASE WHEN measure = 'recency' AND step = 6 THEN above END) AS bigint) AS r6,
    CAST(max(CASE WHEN measure = 'recency' AND step = 7 THEN above END) AS bigint) AS r7,
    CAST(max(CASE WHEN measure = 'recency' AND step = 8 THEN above END) AS bigint) AS r8,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 1 THEN above END) AS bigint) AS f1,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 2 THEN above END) AS bigint) AS f2,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 3 THEN above END) AS bigint) AS f3,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 4 THEN above END) AS bigint) AS f4,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 5 THEN above END) AS bigint) AS f5,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 6 THEN above END) AS bigint) AS f6,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 7 THEN above END) AS bigint) AS f7,
    CAST(max(CASE WHEN measure = 'frequency' AND step = 8 THEN above END) AS bigint) AS f8,
    max(CASE WHEN measure = 'monetary' AND step = 1 THEN above END) AS m1,
    max(CASE WHEN measure = 'monetary' AND step = 2 THEN above END) AS m2,
    max(CASE WHEN measure = 'monetary' AND step = 3 THEN above END) AS m3,
    max(CASE WHEN measure = 'monetary' AND step = 4 THEN above END) AS m4,
    max(CASE WHEN measure = 'monetary' AND step = 5 THEN above END) AS m5,
    max(CASE WHEN measure = 'monetary' AND step = 6 THEN above END) AS m6,
    max(CASE WHEN measure = 'monetary' AND step = 7 THEN above END) AS m7,
    max(CASE WHEN measure = 'monetary' AND step = 8 THEN above END) AS m8
  FROM threshold
  GROUP BY cut
), passed AS ( -- one row per customer and cut: how many thresholds each value exceeds
  SELECT
    c.__cut AS __cut, c.customer_id AS customer_id, c.recency AS recency, c.frequency AS frequency, c.monetary AS monetary,
    CASE WHEN c.recency > b.r1 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r2 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r3 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r4 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r5 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r6 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r7 THEN 1 ELSE 0 END
      + CASE WHEN c.recency > b.r8 THEN 1 ELSE 0 END AS r,
    CASE WHEN c.frequency > b.f1 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f2 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f3 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f4 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f5 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f6 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f7 THEN 1 ELSE 0 END
      + CASE WHEN c.frequency > b.f8 THEN 1 ELSE 0 END AS f,
    CASE WHEN c.monetary > b.m1 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m2 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m3 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m4 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m5 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m6 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m7 THEN 1 ELSE 0 END
      + CASE WHEN c.monetary > b.m8 THEN 1 ELSE 0 END AS m
  FROM customer c
  LEFT JOIN bound b ON b.__cut = c.__cut
), graded AS ( -- one row per customer and cut with scores from 1 to the number of bins
  SELECT
    __cut, customer_id, recency, frequency, monetary,
    CASE WHEN frequency > 0 THEN CAST($bins AS bigint) - r END AS r,
    CASE WHEN frequency > 0 THEN 1 + f END AS f,
    CASE WHEN frequency > 0 THEN 1 + m END AS m
  FROM passed
)
SELECT
  g.__cut AS __cut, g.customer_id AS customer_id, g.recency AS recency, g.frequency AS frequency, g.monetary AS monetary,
  g.r AS r, g.f AS f, g.m AS m,
  coalesce(s.segment, 'returns_only') AS segment
FROM graded g
LEFT JOIN cell s ON s.r = g.r AND s.f = g.f
ORDER BY 1, 2
