-- one row: held-out customers, and how far their spend lies above and below what was foretold from the others
WITH foretold AS ( -- one row per customer held out
  SELECT p.spend AS spend, p.peer_wallet AS near, CAST($everybody AS decimal(38,4)) AS everybody
  FROM peer_wallet p
  WHERE p.fold = 0 AND p.peer_wallet IS NOT NULL
)
SELECT
  count(*) AS customers,
  sum(CASE WHEN spend > near THEN spend - near ELSE 0 END) AS near_above,
  sum(CASE WHEN spend < near THEN near - spend ELSE 0 END) AS near_below,
  sum(CASE WHEN spend > everybody THEN spend - everybody ELSE 0 END) AS everybody_above,
  sum(CASE WHEN spend < everybody THEN everybody - spend ELSE 0 END) AS everybody_below
FROM foretold
ORDER BY 1
