-- one row per cut, campaign that began on the day, tier of the day before and arm
SELECT
  v.__cut AS __cut, v.campaign_id AS campaign_id, coalesce(t.value, '') AS tier, v.arm AS arm, count(*) AS n, sum(v.bought) AS bought,
  sum(v.revenue) AS y, sum(v.revenue_before) AS x, sum(exact_moment(v.revenue, v.revenue)) AS yy,
  sum(exact_moment(v.revenue_before, v.revenue)) AS xy, sum(exact_moment(v.revenue_before, v.revenue_before)) AS xx
FROM valued v
LEFT JOIN tier_then t ON t.customer_id = v.customer_id
WHERE v.starts_on = CAST($day AS date)
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
