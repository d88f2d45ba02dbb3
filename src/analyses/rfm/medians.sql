-- one row per cut, segment, measure and distinct value on which the median can fall, or its neighbour.
-- The margin of 1e-9 only lets a few more rows through: the exact choice is made on whole numbers.
WITH value_group AS ( -- one row per cut, segment, measure and distinct value; equal customers stay together
  SELECT __cut, segment, 'recency' AS measure, CAST(recency AS decimal(38,4)) AS value, count(*) AS customers
  FROM scored
  WHERE frequency > 0
  GROUP BY __cut, segment, recency
  UNION ALL
  SELECT __cut, segment, 'frequency' AS measure, CAST(frequency AS decimal(38,4)) AS value, count(*) AS customers
  FROM scored
  WHERE frequency > 0
  GROUP BY __cut, segment, frequency
  UNION ALL
  SELECT __cut, segment, 'monetary' AS measure, monetary AS value, count(*) AS customers
  FROM scored
  WHERE frequency > 0
  GROUP BY __cut, segment, monetary
), placed AS ( -- one row per cut, segment, measure and distinct value, with how many customers stand at it or below
  SELECT
    __cut, segment, measure, value, customers,
    sum(customers) OVER (PARTITION BY __cut, segment, measure ORDER BY value ROWS UNBOUNDED PRECEDING) AS placed,
    sum(customers) OVER (PARTITION BY __cut, segment, measure) AS population
  FROM value_group
)
SELECT __cut, segment, measure, value, CAST(placed - customers AS bigint) AS below, CAST(placed AS bigint) AS placed, CAST(population AS bigint) AS population
FROM placed
WHERE population = 1
  OR floor(ratio(CAST((placed - customers - 1) * 2 AS double), CAST(population - 1 AS double)) - 1e-9)
  <> floor(ratio(CAST(placed * 2 AS double), CAST(population - 1 AS double)) + 1e-9)
ORDER BY __cut, segment, measure, value
