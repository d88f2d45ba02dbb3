-- one row per customer and place of a list of pairs: what is offered, and the item of the last day that it goes with most
WITH latest AS ( -- one row per customer and own item, with the last day
  SELECT who, item, last_on, max(last_on) OVER (PARTITION BY who) AS latest_on
  FROM own
  WHERE baskets > 0
), drawn AS ( -- one row per customer, place and item of the last day that goes with what is offered
  SELECT o.who AS who, o.place AS place, l.item AS item, p.millionths AS millionths, max(p.millionths) OVER (PARTITION BY o.who, o.place) AS most
  FROM offer o
  JOIN latest l ON l.who = o.who
  JOIN partner p ON p.item = l.item AND p.partner = o.item
  WHERE l.last_on = l.latest_on
), reason AS ( -- one row per customer and place
  SELECT who, place, min(item) AS because
  FROM drawn
  WHERE millionths = most
  GROUP BY who, place
)
SELECT o.who AS who, o.place AS place, o.item AS item, r.because AS because, o.baskets AS baskets, o.last_on AS last_on
FROM offer o
LEFT JOIN reason r ON r.who = o.who AND r.place = o.place
ORDER BY 1, 2
