-- one row per pair of items that enough baskets hold: how many hold both, up to the day too. Both are taken out of a basket before they are looked up:
-- DuckDB keeps a second UNNEST after a join as a join of all baskets, which takes twenty times as long
WITH both_held AS ( -- one row per basket and pair
  SELECT x.item AS one, y.item AS other, b.bought_on <= CAST($learn_until AS date) AS is_before
  FROM basket b
  CROSS JOIN UNNEST(b.items) AS x (item)
  CROSS JOIN UNNEST(b.items) AS y (item)
  WHERE x.item < y.item
)
SELECT one, other, count(*) AS together, count_if(is_before) AS before
FROM both_held
WHERE one IN (SELECT item FROM item) AND other IN (SELECT item FROM item)
GROUP BY one, other
ORDER BY one, other
