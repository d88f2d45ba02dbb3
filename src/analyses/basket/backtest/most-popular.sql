-- one row per cut, customer and place: what most baskets held by the day; where new things are asked for, of what the customer never bought.
-- Nobody's first new ones lie further down than as many more as there are own ones among the first
WITH reach AS ( -- one row per cut and customer: so far down lie the first ones, were all of the own above them
  SELECT __cut, customer_id, count(*) + CAST($offers AS bigint) AS places
  FROM own
  WHERE baskets > 0
  GROUP BY __cut, customer_id
), owned AS ( -- one row per cut, customer and own item so far down
  SELECT o.__cut AS __cut, o.customer_id AS customer_id, o.item AS item, o.baskets AS baskets, o.last_on AS last_on, o.taken AS taken
  FROM own o
  JOIN popular i ON i.__cut = o.__cut AND i.item = o.item
  JOIN reach r ON r.__cut = o.__cut AND r.customer_id = o.customer_id
  WHERE i.place <= r.places
), depth AS ( -- one row per cut and customer: how far down to look
  SELECT p.__cut AS __cut, p.customer_id AS customer_id, CASE WHEN CAST($is_new AS boolean) THEN count(o.item) ELSE 0 END + CAST($offers AS bigint) AS places
  FROM person p
  LEFT JOIN owned o ON o.__cut = p.__cut AND o.customer_id = p.customer_id AND o.baskets > 0
  GROUP BY 1, 2
), near AS ( -- one row per cut, customer and item so far down
  SELECT d.__cut AS __cut, d.customer_id AS customer_id, i.item AS item, i.place AS place
  FROM depth d
  JOIN popular i ON i.__cut = d.__cut
  WHERE i.place <= d.places AND i.place <= CAST($deepest AS bigint)
), placed AS ( -- one row per cut, customer and item to offer, in order
  SELECT
    n.__cut AS __cut, n.customer_id AS customer_id, n.item AS item, coalesce(o.baskets, 0) AS baskets, o.last_on AS last_on, coalesce(o.taken, FALSE) AS taken,
    row_number() OVER (PARTITION BY n.__cut, n.customer_id ORDER BY n.place) AS place
  FROM near n
  LEFT JOIN owned o ON o.__cut = n.__cut AND o.customer_id = n.customer_id AND o.item = n.item
  WHERE NOT CAST($is_new AS boolean) OR coalesce(o.baskets, 0) = 0
)
SELECT __cut, customer_id, place, item, CAST(NULL AS varchar) AS because, baskets, last_on, taken
FROM placed
WHERE place <= CAST($offers AS bigint)
ORDER BY 1, 2, 3
