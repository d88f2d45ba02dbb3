-- one row per cut and item: how many customers bought it, up to the day too
WITH counted AS ( -- one row per item
  SELECT item, count(*) AS baskets, count_if(is_before) AS before
  FROM owned
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
