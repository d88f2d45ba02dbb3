-- one row per cut and source: customers whose wallet is not contradicted, their sums and the squares that an interval needs; the others counted
WITH sourced AS ( -- one row per customer, cut and source that speaks of the customer
  SELECT __cut, 'stated' AS wallet_source, spend, stated AS wallet, coalesce(conflict = 'stated_below_own_sales', false) AS contradicted
  FROM estimate
  WHERE stated IS NOT NULL
  UNION ALL
  SELECT __cut, 'peers', spend, peer_wallet, spend > peer_wallet
  FROM estimate
  WHERE peer_wallet IS NOT NULL
), agreed AS ( -- one row per customer, cut and source; contradicted ones without amounts
  SELECT
    __cut,
    wallet_source,
    contradicted,
    CASE WHEN contradicted THEN spend ELSE CAST(0 AS decimal(18,4)) END AS conflict_spend,
    CASE WHEN contradicted THEN CAST(0 AS decimal(18,4)) ELSE spend END AS spend,
    CASE WHEN contradicted THEN CAST(0 AS decimal(18,4)) ELSE CAST(wallet AS decimal(18,4)) END AS wallet
  FROM sourced
)
SELECT
  __cut,
  wallet_source,
  count(CASE WHEN NOT contradicted THEN 1 END) AS customers,
  count(CASE WHEN contradicted THEN 1 END) AS conflicts,
  sum(conflict_spend) AS conflict_spend,
  sum(spend) AS spend,
  sum(wallet) AS wallet,
  sum(exact_moment(spend, spend)) AS spend_spend,
  sum(exact_moment(spend, wallet)) AS spend_wallet,
  sum(exact_moment(wallet, wallet)) AS wallet_wallet
FROM agreed
GROUP BY __cut, wallet_source
ORDER BY __cut, wallet_source
