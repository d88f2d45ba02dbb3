-- one row per listed pair: over customers, and baskets of nobody, sums of squares and products of how many baskets of theirs hold both, the
-- one, the other, and of how many they have
WITH mine AS ( -- one row per cut, customer or lone basket, and listed item: baskets that hold it
  SELECT h.__cut AS __cut, coalesce(h.customer_id, '/' || h.unit) AS cluster, h.place AS place, count(*) AS baskets
  FROM held h
  JOIN listed_item i ON i.item = h.place
  GROUP BY 1, 2, 3
), both_held AS ( -- one row per listed pair and customer or lone basket: baskets that hold both
  SELECT p.place AS pair, coalesce(a.customer_id, '/' || a.unit) AS cluster, count(*) AS together
  FROM listed_pair p
  JOIN held a ON a.place = p.one
  JOIN held b ON b.place = p.other AND b.unit = a.unit AND b.__cut = a.__cut
  GROUP BY 1, 2
), part AS ( -- one row per listed pair, customer or lone basket, and what of the three it says
  SELECT pair, cluster, together AS x, CAST(0 AS bigint) AS a, CAST(0 AS bigint) AS b FROM both_held
  UNION ALL
  SELECT p.place AS pair, m.cluster AS cluster, CAST(0 AS bigint) AS x, m.baskets AS a, CAST(0 AS bigint) AS b FROM listed_pair p JOIN mine m ON m.place = p.one
  UNION ALL
  SELECT p.place AS pair, m.cluster AS cluster, CAST(0 AS bigint) AS x, CAST(0 AS bigint) AS a, m.baskets AS b FROM listed_pair p JOIN mine m ON m.place = p.other
), said AS ( -- one row per listed pair and customer or lone basket
  SELECT pair, cluster, sum(x) AS x, sum(a) AS a, sum(b) AS b
  FROM part
  GROUP BY pair, cluster
)
SELECT s.pair AS pair,
  sum(CAST(s.x AS bigint) * s.x) AS xx, sum(CAST(s.a AS bigint) * s.a) AS aa, sum(CAST(s.b AS bigint) * s.b) AS bb,
  sum(CAST(s.x AS bigint) * s.a) AS xa, sum(CAST(s.x AS bigint) * s.b) AS xb, sum(CAST(s.a AS bigint) * s.b) AS ab,
  sum(CAST(s.x AS bigint) * c.baskets) AS xn, sum(CAST(s.a AS bigint) * c.baskets) AS an, sum(CAST(s.b AS bigint) * c.baskets) AS bn
FROM said s
JOIN listed_pair p ON p.place = s.pair
JOIN cluster c ON c.__cut = p.cut AND c.cluster = s.cluster
GROUP BY s.pair
ORDER BY s.pair
