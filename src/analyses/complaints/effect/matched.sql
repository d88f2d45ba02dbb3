-- one row per complainant with customers alike and per up to five of these, in the order drawn; the state is read once, for a cluster works it out anew for each reading
WITH beside AS ( -- one row per complainant and customer, with what the complainant was on the day
  SELECT
    s.*,
    max(CASE WHEN place = 0 THEN orders_band END) OVER (PARTITION BY pair) AS own_orders_band,
    max(CASE WHEN place = 0 THEN last_band END) OVER (PARTITION BY pair) AS own_last_band,
    max(CASE WHEN place = 0 THEN tier END) OVER (PARTITION BY pair) AS own_tier
  FROM state s
), sided AS ( -- the same: the complainant, who is alike, the others
  SELECT
    b.*,
    CASE
      WHEN place = 0 THEN 0
      WHEN orders_band = own_orders_band AND last_band = own_last_band AND tier = own_tier THEN 1
      ELSE 2
    END AS side
  FROM beside b
), ranked AS ( -- the same, each side in the order drawn
  SELECT
    s.*,
    row_number() OVER (PARTITION BY pair, side ORDER BY mod(CAST(place AS bigint) * CAST(2 * number + 1 AS bigint) * CAST(48271 AS bigint), 2147483647), place) AS rank,
    max(CASE WHEN side = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY pair) AS is_matched
  FROM sided s
)
SELECT
  __cut AS __cut,
  pair AS pair,
  CASE WHEN side = 0 THEN 0 ELSE rank END AS place,
  customer_id AS customer_id, orders AS orders, since_last AS since_last, days AS days, followed AS followed, earlier AS earlier, is_early_known AS is_early_known
FROM ranked
WHERE is_matched = 1 AND (side = 0 OR (side = 1 AND rank <= 5))
ORDER BY 1, 2, 3
