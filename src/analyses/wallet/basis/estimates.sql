-- one row per customer and cut who bought: wallet by each source, the one preferred, and what is left in it for us
WITH stated_customer AS ( -- one row per customer who stated the whole or parts of the wallet
  SELECT
    customer_id,
    sum(stated) AS stated,
    sum(CASE WHEN category IS NULL THEN CAST(0 AS decimal(18,4)) ELSE now_spend END) AS part_spend,
    count(category) > 0 AS by_category,
    max(source) AS stated_by,
    max(CASE WHEN below_own THEN 1 ELSE 0 END) = 1 AS below_own
  FROM stated
  GROUP BY customer_id
), known AS ( -- one row per customer and cut
  SELECT
    s.__cut AS __cut,
    s.customer_id AS customer_id,
    s.name AS name,
    s.spend AS spend,
    -- of parts alone the rest of the wallet is at least what we see of it
    t.stated + CASE WHEN t.by_category THEN p.spend - t.part_spend ELSE 0 END AS stated,
    t.stated_by AS stated_by,
    coalesce(t.below_own, false) AS below_own,
    p.peer_wallet AS peer_wallet,
    p.peer_low AS peer_low,
    p.peer_high AS peer_high,
    p.peer_level AS peer_level,
    p.peers AS peers,
    p.spend AS whole_spend
  FROM spend s
  LEFT JOIN stated_customer t ON t.customer_id = s.customer_id
  LEFT JOIN peer_wallet p ON p.customer_id = s.customer_id
), preferred AS ( -- one row per customer and cut, with the source that counts
  SELECT
    __cut, customer_id, name, spend, stated, stated_by, below_own, peer_wallet, peer_low, peer_high, peer_level, peers, whole_spend,
    CASE
      WHEN CAST($prefer AS varchar) = 'stated' AND stated IS NOT NULL THEN 'stated'
      WHEN peer_wallet IS NOT NULL AND CAST($prefer AS varchar) <> 'stated_only' THEN 'peers'
      WHEN stated IS NOT NULL AND CAST($prefer AS varchar) <> 'peers_only' THEN 'stated'
    END AS wallet_source
  FROM known
), chosen AS ( -- one row per customer and cut, with wallet and what contradicts it
  SELECT
    __cut, customer_id, name, spend, stated, stated_by, peer_wallet, peer_low, peer_high, peer_level, peers, wallet_source,
    CASE wallet_source WHEN 'stated' THEN stated WHEN 'peers' THEN CAST(peer_wallet AS decimal(38,4)) END AS wallet,
    CASE
      WHEN below_own THEN 'stated_below_own_sales'
      WHEN wallet_source = 'peers' AND whole_spend > peer_wallet THEN 'above_peers'
    END AS conflict
  FROM preferred
)
SELECT
  __cut,
  customer_id,
  name,
  spend,
  CAST(stated AS decimal(18,4)) AS stated,
  stated_by,
  CAST(peer_wallet AS decimal(18,4)) AS peer_wallet,
  CAST(peer_low AS decimal(18,4)) AS peer_low,
  CAST(peer_high AS decimal(18,4)) AS peer_high,
  peer_level,
  peers,
  wallet_source,
  CAST(wallet AS decimal(18,4)) AS wallet,
  conflict,
  CAST(wallet - spend AS decimal(18,4)) AS headroom,
  CASE WHEN wallet > 0 THEN ratio(CAST(spend AS double), CAST(wallet AS double)) END AS share_of_wallet
FROM chosen
ORDER BY __cut, customer_id
