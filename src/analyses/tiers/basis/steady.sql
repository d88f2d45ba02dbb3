-- one row per customer and cut: a customer keeps the tier of before unless the value left it by more than the margin. standing: one row per
-- tier, the best first
SELECT
  n.__cut AS __cut, n.customer_id AS customer_id, n.name AS name,
  n.revenue_net AS revenue_net, n.revenue_gross AS revenue_gross, n.value AS value,
  CASE WHEN pb.place BETWEEN ph.place AND pl.place THEN b.tier ELSE n.tier END AS tier
FROM current_tier n
LEFT JOIN earlier_tier b ON b.customer_id = n.customer_id AND b.__cut = n.__cut
LEFT JOIN higher_tier h ON h.customer_id = n.customer_id AND h.__cut = n.__cut
LEFT JOIN lower_tier l ON l.customer_id = n.customer_id AND l.__cut = n.__cut
LEFT JOIN standing pb ON pb.tier = b.tier
LEFT JOIN standing ph ON ph.tier = h.tier
LEFT JOIN standing pl ON pl.tier = l.tier
ORDER BY 1, 2
