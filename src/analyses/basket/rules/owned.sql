-- one row per customer and item: the stratum, and whether a basket up to the day held it
WITH theirs AS ( -- one row per basket of a customer
  SELECT m.who AS who, m.stratum AS stratum, b.items AS items, b.bought_on <= CAST($learn_until AS date) AS is_before
  FROM basket b
  JOIN member m ON m.__cut = b.__cut AND m.customer_id = b.customer_id
)
SELECT t.who AS who, x.item AS item, max(t.stratum) AS stratum, count_if(t.is_before) > 0 AS is_before
FROM theirs t
CROSS JOIN UNNEST(t.items) AS x (item)
GROUP BY 1, 2
ORDER BY 1, 2
