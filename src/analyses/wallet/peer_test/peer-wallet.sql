-- one row per customer who bought: what comparable customers spend at the high quantile, from the nearest group that is large enough.
-- estimate: one row per group that is large enough
WITH chosen AS ( -- one row per customer, with the nearest group
  SELECT o.customer_id AS customer_id, o.spend AS spend, o.fold AS fold, coalesce(a.key, b.key, d.key) AS key
  FROM own o
  LEFT JOIN estimate a ON a.key = o.near_key
  LEFT JOIN estimate b ON b.key = o.industry_key
  LEFT JOIN estimate d ON d.key = '3|'
)
SELECT
  c.customer_id AS customer_id,
  c.spend AS spend,
  c.fold AS fold,
  CASE substr(c.key, 1, 1) WHEN '1' THEN 'industry_size_region' WHEN '2' THEN 'industry' WHEN '3' THEN 'everybody' END AS peer_level,
  e.wallet AS peer_wallet,
  e.low AS peer_low,
  e.high AS peer_high,
  e.peers AS peers
FROM chosen c
LEFT JOIN estimate e ON e.key = c.key
ORDER BY c.customer_id
