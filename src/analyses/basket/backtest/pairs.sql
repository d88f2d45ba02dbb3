-- one row per cut, customer and place: what goes most with what the customer bought on the last day by the day; where new things are asked for,
-- of what the customer never bought
WITH latest AS ( -- one row per cut, customer and own item of the last day
  SELECT __cut, customer_id, item, last_on, max(last_on) OVER (PARTITION BY __cut, customer_id) AS latest_on
  FROM own
  WHERE baskets > 0
), drawn AS ( -- one row per cut, customer and item that goes with one of these, with the one it goes with most
  SELECT l.__cut AS __cut, l.customer_id AS customer_id, p.partner AS item, sum(p.millionths) AS weight,
    max(p.millionths) AS most
  FROM latest l
  JOIN partner p ON p.__cut = l.__cut AND p.item = l.item
  WHERE l.last_on = l.latest_on
  GROUP BY 1, 2, 3
), placed AS ( -- one row per cut, customer and item to offer, in order
  SELECT
    d.__cut AS __cut, d.customer_id AS customer_id, d.item AS item, d.most AS most, coalesce(o.baskets, 0) AS baskets, o.last_on AS last_on,
    coalesce(o.taken, FALSE) AS taken,
    row_number() OVER (PARTITION BY d.__cut, d.customer_id ORDER BY d.weight DESC, d.item) AS place
  FROM drawn d
  LEFT JOIN own o ON o.__cut = d.__cut AND o.customer_id = d.customer_id AND o.item = d.item
  WHERE NOT CAST($is_new AS boolean) OR coalesce(o.baskets, 0) = 0
), offered AS ( -- one row per cut, customer and place
  SELECT __cut, customer_id, place, item, most, baskets, last_on, taken FROM placed WHERE place <= CAST($offers AS bigint)
), reason AS ( -- one row per cut, customer and place: the item of the last day that it goes with most
  SELECT f.__cut AS __cut, f.customer_id AS customer_id, f.place AS place, min(p.item) AS because
  FROM offered f
  JOIN latest l ON l.__cut = f.__cut AND l.customer_id = f.customer_id AND l.last_on = l.latest_on
  JOIN partner p ON p.__cut = l.__cut AND p.item = l.item AND p.partner = f.item AND p.millionths = f.most
  GROUP BY 1, 2, 3
)
SELECT f.__cut AS __cut, f.customer_id AS customer_id, f.place AS place, f.item AS item, r.because AS because, f.baskets AS baskets, f.last_on AS last_on,
  f.taken AS taken
FROM offered f
LEFT JOIN reason r ON r.__cut = f.__cut AND r.customer_id = f.customer_id AND r.place = f.place
ORDER BY 1, 2, 3
