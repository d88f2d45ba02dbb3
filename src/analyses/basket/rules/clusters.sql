-- one row per listed pair: over customers, and baskets of nobody, sums of squares and products of how many baskets of theirs hold both, the
-- one, the other, and of how many they have
WITH bought AS ( -- one row per basket and item
  SELECT b.__cut AS __cut, b.basket AS basket, coalesce(b.customer_id, '/' || b.basket) AS cluster, x.item AS item
  FROM basket b
  CROSS JOIN UNNEST(b.items) AS x (item)
), held AS ( -- one row per basket and listed item
  SELECT b.__cut AS __cut, b.basket AS basket, b.cluster AS cluster, b.item AS item
  FROM bought b
  JOIN listed_item i ON i.item = b.item
), mine AS ( -- one row per customer or lone basket, and listed item: baskets that hold it
  SELECT cluster, item, count(*) AS baskets
  FROM held
  GROUP BY cluster, item
), both_held AS ( -- one row per listed pair and customer or lone basket: baskets that hold both
  SELECT p.place AS pair, a.cluster AS cluster, count(*) AS together
  FROM listed_pair p
  JOIN held a ON a.item = p.one
  JOIN held b ON b.item = p.other AND b.basket = a.basket AND b.__cut = a.__cut
  GROUP BY 1, 2
), part AS ( -- one row per listed pair, customer or lone basket, and what of the three it says
  SELECT pair, cluster, together AS x, CAST(0 AS bigint) AS a, CAST(0 AS bigint) AS b FROM both_held
  UNION ALL
  SELECT p.place AS pair, m.cluster AS cluster, CAST(0 AS bigint) AS x, m.baskets AS a, CAST(0 AS bigint) AS b FROM listed_pair p JOIN mine m ON m.item = p.one
  UNION ALL
  SELECT p.place AS pair, m.cluster AS cluster, CAST(0 AS bigint) AS x, CAST(0 AS bigint) AS a, m.baskets AS b FROM listed_pair p JOIN mine m ON m.item = p.other
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
JOIN buyer c ON c.__cut = p.cut AND c.cluster = s.cluster
GROUP BY s.pair
ORDER BY s.pair
