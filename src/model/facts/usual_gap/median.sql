-- one row: the median, over repeat customers, of the mean gap in days between their purchase days; null where nobody bought twice.
-- gap_count: fact.sql
WITH placed AS ( -- one row per mean gap, with how many repeat customers have it or a shorter one
  SELECT gap, sum(customers) OVER (ORDER BY gap ROWS UNBOUNDED PRECEDING) AS placed, sum(customers) OVER () AS population
  FROM gap_count
)
SELECT ratio(min(CASE WHEN placed + placed >= population THEN gap END) + min(CASE WHEN placed + placed > population THEN gap END), 2e0) AS days
FROM placed
ORDER BY days
