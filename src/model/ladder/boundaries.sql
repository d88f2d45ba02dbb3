-- one row per cut and distinct value that a share of value or of customers, counted in steps, could fall on; the last value always.
-- The margin of 1e-9 only lets a few more rows through: the exact comparison is made on the decimals. value_group: value-group.sql
WITH placed AS ( -- one row per cut and distinct value, with all that stands at it or above
  SELECT
    __cut,
    value,
    customers,
    held,
    sum(customers) OVER (PARTITION BY __cut ORDER BY value DESC ROWS UNBOUNDED PRECEDING) AS placed,
    sum(held) OVER (PARTITION BY __cut ORDER BY value DESC ROWS UNBOUNDED PRECEDING) AS reached,
    sum(customers) OVER (PARTITION BY __cut) AS population,
    sum(held) OVER (PARTITION BY __cut) AS total
  FROM value_group
  WHERE value >= 0
), weighted AS ( -- one row per cut and distinct value, with the sum that Gini's coefficient needs
  SELECT
    __cut, value, customers, held, placed, reached, population, total,
    sum(held * CAST(population - 2 * (placed - customers) - customers AS bigint)) OVER (PARTITION BY __cut) AS gini_sum,
    ratio(CAST(reached - held AS double), CAST(total AS double)) * CAST($steps AS double) AS value_above,
    ratio(CAST(reached AS double), CAST(total AS double)) * CAST($steps AS double) AS value_here,
    -- place k stands for all shares that round to it: k - 1/2 up to k + 1/2
    ratio(CAST(placed - customers AS double) + 0.5e0, CAST(population AS double)) * CAST($steps AS double) AS place_above,
    ratio(CAST(placed AS double) + 0.5e0, CAST(population AS double)) * CAST($steps AS double) AS place_here
  FROM placed
)
SELECT __cut, value, customers, held, placed, reached, population, total, gini_sum
FROM weighted
WHERE placed = population
  OR floor(value_above - 1e-9) <> floor(value_here + 1e-9)
  OR floor(place_above - 1e-9) <> floor(place_here + 1e-9)
ORDER BY __cut, value DESC
