-- one row per cut and pair of tiers: who moved, and the money that moved with them
SELECT
  coalesce(n.__cut, b.__cut) AS __cut,
  coalesce(b.tier, 'no_purchase') AS from_tier,
  coalesce(n.tier, 'no_purchase') AS to_tier,
  count(*) AS customers,
  coalesce(sum(b.revenue_net), CAST(0 AS decimal(38,4))) AS revenue_before,
  coalesce(sum(n.revenue_net), CAST(0 AS decimal(38,4))) AS revenue_now
FROM current_tier n
FULL JOIN earlier_tier b ON b.customer_id = n.customer_id AND b.__cut = n.__cut
GROUP BY coalesce(n.__cut, b.__cut), coalesce(b.tier, 'no_purchase'), coalesce(n.tier, 'no_purchase')
ORDER BY 1, 2, 3
