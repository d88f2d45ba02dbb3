-- one row per asked period and customer who bought in it: both axes, and the group that they make
SELECT
  b.point AS point,
  b.customer_id AS customer_id,
  b.periods AS periods,
  b.bought AS bought,
  b.share AS share,
  b.behaviour AS behaviour,
  a.attitude AS attitude,
  CASE
    WHEN b.behaviour IS NULL OR a.attitude IS NULL THEN 'unknown'
    WHEN b.behaviour = 'often' AND a.attitude = 'favourable' THEN 'true_loyalty'
    WHEN a.attitude = 'favourable' THEN 'latent_loyalty'
    WHEN b.behaviour = 'often' THEN 'spurious_loyalty'
    ELSE 'no_loyalty'
  END AS loyalty
FROM behaviour b
LEFT JOIN attitude a ON a.point = b.point AND a.customer_id = b.customer_id
ORDER BY 1, 2
