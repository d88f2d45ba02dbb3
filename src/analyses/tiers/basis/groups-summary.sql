-- one row per cut and tier, as summary.sql, where the value alone decides. value_group: groups.sql; bound: one row per cut and tier, values from `low` on
-- and below `high`
WITH placed AS ( -- one row per cut and distinct value
  SELECT
    g.__cut AS __cut, g.value AS value, g.customers AS customers, g.held AS held,
    g.revenue_net AS revenue_net, g.revenue_gross AS revenue_gross,
    CASE WHEN g.value < 0 THEN 'net_negative' WHEN g.value IS NULL THEN 'margin_unknown' ELSE b.tier END AS tier
  FROM value_group g
  LEFT JOIN bound b ON b.cut = g.__cut AND g.value >= b.low AND g.value < b.high AND g.value >= 0
)
SELECT
  __cut,
  tier,
  CAST(sum(customers) AS bigint) AS customers,
  sum(revenue_net) AS revenue_net,
  sum(revenue_gross) AS revenue_gross,
  sum(held) AS value,
  min(value) AS lowest
FROM placed
GROUP BY __cut, tier
ORDER BY __cut, tier
