-- one row per customer and cut with the tier whose bounds hold its key. bound: one row per cut and tier, keys from `low` on and below `high`
SELECT
  v.__cut AS __cut, v.customer_id AS customer_id, v.name AS name,
  v.revenue_net AS revenue_net, v.revenue_gross AS revenue_gross, v.value AS value,
  CASE WHEN v.value < 0 THEN 'net_negative' WHEN v.value IS NULL THEN 'margin_unknown' ELSE b.tier END AS tier
FROM customer_value v
LEFT JOIN bound b ON b.cut = v.__cut AND v.key >= b.low AND v.key < b.high AND v.value >= 0
ORDER BY v.__cut, v.customer_id
