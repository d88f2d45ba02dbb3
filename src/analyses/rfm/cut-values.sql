-- one row per cut, measure and distinct value on which one of the cut points between `steps` equal parts can fall, or its neighbour.
-- The margin of 1e-9 only lets a few more rows through: the exact choice is made on whole numbers.
WITH value_group AS ( -- one row per cut, measure and distinct value; equal customers stay together
  SELECT __cut, 'recency' AS measure, CAST(recency AS decimal(38,4)) AS value, count(*) AS customers
  FROM customer
  WHERE frequency > 0
  GROUP BY __cut, recency
  UNION ALL
  SELECT __cut, 'frequency' AS measure, CAST(frequency AS decimal(38,4)) AS value, count(*) AS customers
  FROM customer
  WHERE frequency > 0
  GROUP BY __cut, frequency
  UNION ALL
  SELECT __cut, 'monetary' AS measure, monetary AS value, count(*) AS customers
  FROM customer
  WHERE frequency > 0
  GROUP BY __cut, monetary
), placed AS ( -- one row per cut, measure and distinct value, with how many customers stand at it or below
  SELECT
    __cut, measure, value, customers,
    sum(customers) OVER (PARTITION BY __cut, measure ORDER BY value ROWS UNBOUNDED PRECEDING) AS placed,
    sum(customers) OVER (PARTITION BY __cut, measure) AS population
  FROM value_group
)
SELECT __cut, measure, value, CAST(placed - customers AS bigint) AS below, CAST(placed AS bigint) AS placed, CAST(population AS bigint) AS population
FROM placed
WHERE population = 1
  OR floor(ratio(CAST((placed - customers - 1) * CAST($steps AS bigint) AS double), CAST(population - 1 AS double)) - 1e-9)
  <> floor(ratio(CAST(placed * CAST($steps AS bigint) AS double), CAST(population - 1 AS double)) + 1e-9)
ORDER BY __cut, measure, value
