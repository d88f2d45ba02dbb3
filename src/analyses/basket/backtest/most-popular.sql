-- one row per cut, customer and place: what most baskets held by the day; where new things are asked for, of what the customer never bought.
-- Nobody's first ones lie further down than all of the own and as many more
WITH reach AS ( -- one row per cut and customer: how far down to look
  SELECT p.__cut AS __cut, p.customer_id AS customer_id, CASE WHEN CAST($is_new AS boolean) THEN count(o.item) ELSE 0 END + CAST($offers AS bigint) AS places
  FROM person p
  LEFT JOIN own o ON o.__cut = p.__cut AND o.customer_id = p.customer_id AND o.baskets > 0
  GROUP BY 1, 2
), near AS ( -- one row per cut, customer and item so far down
  SELECT r.__cut AS __cut, r.customer_id AS customer_id, i.item AS item, i.place AS place
  FROM reach r
  JOIN popular i ON i.__cut = r.__cut
  WHERE i.place <= r.places AND i.place <= CAST($deepest AS bigint)
), placed AS ( -- one row per cut, customer and item to offer, in order
  SELECT
    n.__cut AS __cut, n.customer_id AS customer_id, n.item AS item, coalesce(o.baskets, 0) AS baskets, o.last_on AS last_on, coalesce(o.taken, FALSE) AS taken,
    row_number() OVER (PARTITION BY n.__cut, n.customer_id ORDER BY n.place) AS place
  FROM near n
  LEFT JOIN own o ON o.__cut = n.__cut AND o.customer_id = n.customer_id AND o.item = n.item
  WHERE NOT CAST($is_new AS boolean) OR coalesce(o.baskets, 0) = 0
)
SELECT __cut, customer_id, place, item, CAST(NULL AS varchar) AS because, baskets, last_on, taken
FROM placed
WHERE place <= CAST($offers AS bigint)
ORDER BY 1, 2, 3
