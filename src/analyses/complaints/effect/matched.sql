-- one row per complainant with customers alike and per up to five of these, in the order drawn
WITH alike AS ( -- one row per complainant and customer alike on the day
  SELECT
    s.__cut, s.pair, s.orders, s.since_last, s.days, s.followed, s.earlier, s.is_early_known,
    row_number() OVER (PARTITION BY s.pair ORDER BY mod(CAST(s.place AS bigint) * CAST(2 * s.number + 1 AS bigint) * CAST(48271 AS bigint), 2147483647), s.place) AS place
  FROM state s
  JOIN state i ON i.pair = s.pair AND i.place = 0
  WHERE s.place > 0 AND s.orders_band = i.orders_band AND s.last_band = i.last_band AND s.tier = i.tier
), matched AS ( -- one row per complainant with some
  SELECT pair FROM alike GROUP BY pair
)
SELECT a.__cut AS __cut, a.pair AS pair, a.place AS place, a.orders AS orders, a.since_last AS since_last, a.days AS days, a.followed AS followed, a.earlier AS earlier, a.is_early_known AS is_early_known
FROM alike a
WHERE a.place <= 5
UNION ALL
SELECT s.__cut AS __cut, s.pair AS pair, 0 AS place, s.orders AS orders, s.since_last AS since_last, s.days AS days, s.followed AS followed, s.earlier AS earlier, s.is_early_known AS is_early_known
FROM state s
JOIN matched m ON m.pair = s.pair
WHERE s.place = 0
ORDER BY 1, 2, 3
