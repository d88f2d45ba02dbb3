-- one row per customer and cut; equal values share their rank and stand together in the cumulative share
WITH placed AS ( -- one row per customer and cut with its place among values that are not negative
  SELECT
    __cut, customer_id, name, value, revenue_net, revenue_gross, tier, silent, loses_money,
    rank() OVER (PARTITION BY __cut ORDER BY value DESC) AS rank,
    sum(value) OVER (PARTITION BY __cut ORDER BY value DESC) AS reached,
    sum(CASE WHEN value > 0 THEN value END) OVER (PARTITION BY __cut) AS total
  FROM classified
)
SELECT
  __cut, customer_id, name, tier, value, rank,
  CASE WHEN value >= 0 THEN ratio(CAST(reached AS double), CAST(total AS double)) END AS cumulative_share,
  revenue_net, revenue_gross, silent, loses_money
FROM placed
ORDER BY __cut, rank, customer_id
