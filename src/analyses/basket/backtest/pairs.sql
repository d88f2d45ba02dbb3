-- one row per customer and place: what goes most with what the customer bought on the last day by the day; where new things are asked for, of what the
-- customer never bought
WITH latest AS ( -- one row per customer and own item, with the last day
  SELECT who, item, last_on, max(last_on) OVER (PARTITION BY who) AS latest_on
  FROM own
  WHERE baskets > 0
), drawn AS ( -- one row per customer and item that goes with one of the last day
  SELECT l.who AS who, p.partner AS item, sum(p.millionths) AS weight
  FROM latest l
  JOIN partner p ON p.item = l.item
  WHERE l.last_on = l.latest_on
  GROUP BY 1, 2
), placed AS ( -- one row per customer and item to offer, in order
  SELECT
    d.who AS who, d.item AS item, coalesce(o.baskets, 0) AS baskets, o.last_on AS last_on, coalesce(o.taken, FALSE) AS taken,
    row_number() OVER (PARTITION BY d.who ORDER BY d.weight DESC, d.item) AS place
  FROM drawn d
  LEFT JOIN own o ON o.who = d.who AND o.item = d.item
  WHERE NOT CAST($is_new AS boolean) OR coalesce(o.baskets, 0) = 0
)
SELECT who, place, item, baskets, last_on, taken
FROM placed
WHERE place <= CAST($offers AS bigint)
ORDER BY 1, 2
