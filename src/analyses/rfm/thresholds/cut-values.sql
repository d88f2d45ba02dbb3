-- one row per cut, segment, measure and distinct value on which one of the cut points between `steps` equal parts can fall, or its
-- neighbour; the cut points of scores are those of everybody, in one segment.
-- The margin of 1e-9 only lets a few more rows through: the exact choice is made on whole numbers.
WITH value_group AS ( -- one row per cut, segment, measure and distinct value; equal customers stay together
  SELECT
    __cut,
    segment,
    CASE WHEN grouping(recency) = 0 THEN 'recency' WHEN grouping(frequency) = 0 THEN 'frequency' ELSE 'monetary' END AS measure,
    CASE
      WHEN grouping(recency) = 0 THEN CAST(recency AS decimal(38,4))
      WHEN grouping(frequency) = 0 THEN CAST(frequency AS decimal(38,4))
      ELSE monetary
    END AS value,
    count(*) AS customers
  FROM member
  WHERE frequency > 0
  -- Not a UNION ALL of three: a cluster would make the customers anew for each.
  GROUP BY GROUPING SETS ((__cut, segment, recency), (__cut, segment, frequency), (__cut, segment, monetary))
), placed AS ( -- one row per cut, segment, measure and distinct value, with how many customers stand at it or below
  SELECT
    __cut, segment, measure, value, customers,
    sum(customers) OVER (PARTITION BY __cut, segment, measure ORDER BY value ROWS UNBOUNDED PRECEDING) AS placed,
    sum(customers) OVER (PARTITION BY __cut, segment, measure) AS population
  FROM value_group
)
SELECT
  __cut,
  segment,
  measure,
  value,
  CAST(placed - customers AS bigint) AS below,
  CAST(placed AS bigint) AS placed,
  CAST(population AS bigint) AS population
FROM placed
WHERE population = 1
  OR floor(ratio(CAST((placed - customers - 1) * CAST($steps AS bigint) AS double), CAST(population - 1 AS double)) - 1e-9)
  <> floor(ratio(CAST(placed * CAST($steps AS bigint) AS double), CAST(population - 1 AS double)) + 1e-9)
ORDER BY __cut, segment, measure, value
