-- one row per customer and cut: headroom from the largest, with the treatment that it suggests
SELECT
  __cut,
  customer_id,
  name,
  rank() OVER (PARTITION BY __cut ORDER BY CASE WHEN conflict IS NULL THEN headroom END DESC NULLS LAST) AS rank,
  spend,
  wallet,
  wallet_source,
  share_of_wallet,
  headroom,
  CASE
    WHEN conflict = 'stated_below_own_sales' THEN 'verify'
    WHEN wallet IS NULL OR share_of_wallet IS NULL THEN 'ask'
    WHEN conflict = 'above_peers' OR share_of_wallet >= 0.8e0 THEN 'defend'
    WHEN share_of_wallet >= 0.4e0 THEN 'develop'
    ELSE 'win'
  END AS treatment,
  conflict,
  stated,
  stated_by,
  peer_wallet,
  peer_low,
  peer_high,
  peer_level,
  peers
FROM estimate
ORDER BY __cut, rank, customer_id
