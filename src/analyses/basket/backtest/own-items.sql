-- one row per customer and place: what the customer bought by the day, what it bought last first, else what it bought most often; of equal ones the
-- later, then the most popular
WITH placed AS ( -- one row per customer and own item, in order
  SELECT
    o.who AS who, o.item AS item, o.baskets AS baskets, o.last_on AS last_on, o.taken AS taken,
    row_number() OVER (
      PARTITION BY o.who
      ORDER BY CASE WHEN CAST($is_last AS boolean) THEN 0 ELSE o.baskets END DESC, o.last_on DESC, p.place
    ) AS place
  FROM own o
  JOIN popular p ON p.item = o.item
  WHERE o.baskets > 0
)
SELECT who, place, item, baskets, last_on, taken
FROM placed
WHERE place <= CAST($offers AS bigint)
ORDER BY 1, 2
