-- one row per cut and item: how many baskets hold it, up to the day too
WITH bought AS ( -- one row per basket and item
  SELECT x.item AS item, b.bought_on <= CAST($learn_until AS date) AS is_before
  FROM basket b
  CROSS JOIN UNNEST(b.items) AS x (item)
), counted AS ( -- one row per item
  SELECT item, count(*) AS baskets, count_if(is_before) AS before
  FROM bought
  GROUP BY item
), named AS ( -- one row per item
  SELECT item, max(__cut) AS __cut, max(item_id) AS item_id
  FROM ware
  GROUP BY item
)
SELECT n.__cut AS __cut, n.item_id AS item_id, c.item AS item, c.baskets AS baskets, c.before AS before
FROM counted c
JOIN named n ON n.item = c.item
ORDER BY 1, 2
