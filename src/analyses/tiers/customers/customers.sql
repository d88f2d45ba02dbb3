-- one row per customer and cut; equal values share their rank and stand together in the cumulative share
WITH placed AS ( -- one row per customer and cut with its place among values that are not negative
  SELECT
    __cut, customer_id, name, value, revenue_net, revenue_gross, tier, silent,
    CASE WHEN value IS NOT NULL THEN rank() OVER (PARTITION BY __cut ORDER BY value DESC) END AS rank,
    sum(value) OVER (PARTITION BY __cut ORDER BY value DESC) AS reached,
    sum(CASE WHEN value > 0 THEN value END) OVER (PARTITION BY __cut) AS total
  FROM classified
)
SELECT
  p.__cut AS __cut, p.customer_id AS customer_id, name, tier, value, rank,
  CASE WHEN value >= 0 THEN ratio(CAST(reached AS double), CAST(total AS double)) END AS cumulative_share,
  revenue_net, revenue_gross, silent,
  -- A number of orders is no money to set a cost against.
  CASE
    WHEN s.cost IS NOT NULL THEN s.cost > CASE WHEN CAST($measure AS varchar) = 'orders' THEN p.revenue_net ELSE p.value END
  END AS loses_money
FROM placed p
LEFT JOIN service_cost s ON s.customer_id = p.customer_id
ORDER BY p.__cut, rank, p.customer_id
