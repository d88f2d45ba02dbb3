-- one row per customer and item: how many of the baskets by the day held it, the last of them, and whether one after the day did
WITH theirs AS ( -- one row per basket of a customer
  SELECT p.who AS who, b.items AS items, b.bought_on <= CAST($learn_until AS date) AS is_before, b.bought_on AS bought_on
  FROM basket b
  JOIN person p ON p.__cut = b.__cut AND p.customer_id = b.customer_id
)
SELECT
  t.who AS who,
  x.item AS item,
  count_if(t.is_before) AS baskets,
  max(CASE WHEN t.is_before THEN t.bought_on END) AS last_on,
  count_if(NOT t.is_before) > 0 AS taken
FROM theirs t
CROSS JOIN UNNEST(t.items) AS x (item)
GROUP BY 1, 2
ORDER BY 1, 2
