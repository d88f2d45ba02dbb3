-- one row per cut and tier
SELECT
  __cut,
  tier,
  count(*) AS customers,
  sum(revenue_net) AS revenue_net,
  sum(revenue_gross) AS revenue_gross,
  sum(value) AS value,
  min(value) AS lowest
FROM classified
GROUP BY __cut, tier
ORDER BY __cut, tier
