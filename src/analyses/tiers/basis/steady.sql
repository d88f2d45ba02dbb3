-- one row per customer and cut: the tier nearest to the one of before among those that the value reaches within the margin, up or down. Who was in none
-- has that of the value. standing: one row per tier, the best first
WITH placed AS ( -- one row per customer and cut, with the places of the tiers; the value a margin higher or lower has the best and the last of them
  SELECT
    n.__cut AS __cut, n.customer_id AS customer_id, n.name AS name,
    n.revenue_net AS revenue_net, n.revenue_gross AS revenue_gross, n.value AS value, n.tier AS tier,
    CASE WHEN pb.place < ph.place THEN ph.place WHEN pb.place > pl.place THEN pl.place ELSE pb.place END AS kept
  FROM current_tier n
  LEFT JOIN earlier_tier b ON b.customer_id = n.customer_id AND b.__cut = n.__cut
  LEFT JOIN higher_tier h ON h.customer_id = n.customer_id AND h.__cut = n.__cut
  LEFT JOIN lower_tier l ON l.customer_id = n.customer_id AND l.__cut = n.__cut
  LEFT JOIN standing pb ON pb.tier = b.tier
  LEFT JOIN standing ph ON ph.tier = h.tier
  LEFT JOIN standing pl ON pl.tier = l.tier
)
SELECT
  p.__cut AS __cut, p.customer_id AS customer_id, p.name AS name,
  p.revenue_net AS revenue_net, p.revenue_gross AS revenue_gross, p.value AS value,
  CASE WHEN p.tier IN ('net_negative', 'margin_unknown') THEN p.tier ELSE coalesce(k.tier, p.tier) END AS tier
FROM placed p
LEFT JOIN standing k ON k.place = p.kept
ORDER BY 1, 2
