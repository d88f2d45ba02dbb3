-- one row per customer and place: what most baskets held by the day; where new things are asked for, of what the customer never bought. Nobody's first
-- new ones lie further down than as many more as there are own ones among the first
WITH reach AS ( -- one row per customer: so far down lie the first ones, were all of the own above them
  SELECT who, count(*) + CAST($offers AS bigint) AS places
  FROM own
  WHERE baskets > 0
  GROUP BY who
), owned AS ( -- one row per customer and own item so far down
  SELECT o.who AS who, o.item AS item, o.baskets AS baskets, o.last_on AS last_on, o.taken AS taken
  FROM own o
  JOIN popular i ON i.item = o.item
  JOIN reach r ON r.who = o.who
  WHERE i.place <= r.places
), depth AS ( -- one row per customer: how far down to look
  SELECT p.__cut AS __cut, p.who AS who, CASE WHEN CAST($is_new AS boolean) THEN count(o.item) ELSE 0 END + CAST($offers AS bigint) AS places
  FROM person p
  LEFT JOIN owned o ON o.who = p.who AND o.baskets > 0
  GROUP BY 1, 2
), near AS ( -- one row per customer and item so far down
  SELECT d.who AS who, i.item AS item, i.place AS place
  FROM depth d
  JOIN popular i ON i.__cut = d.__cut
  WHERE i.place <= d.places AND i.place <= CAST($deepest AS bigint)
), placed AS ( -- one row per customer and item to offer, in order
  SELECT
    n.who AS who, n.item AS item, coalesce(o.baskets, 0) AS baskets, o.last_on AS last_on, coalesce(o.taken, FALSE) AS taken,
    row_number() OVER (PARTITION BY n.who ORDER BY n.place) AS place
  FROM near n
  LEFT JOIN owned o ON o.who = n.who AND o.item = n.item
  WHERE NOT CAST($is_new AS boolean) OR coalesce(o.baskets, 0) = 0
)
SELECT who, place, item, baskets, last_on, taken
FROM placed
WHERE place <= CAST($offers AS bigint)
ORDER BY 1, 2
