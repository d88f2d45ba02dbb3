-- one row per cut and item: its place in the order of all, and how many baskets hold it, up to the day too
WITH item AS ( -- one row per cut and item
  SELECT __cut, item, count(*) AS baskets, count_if(bought_on <= CAST($learn_until AS date)) AS before
  FROM line
  WHERE item IS NOT NULL
  GROUP BY __cut, item
)
SELECT i.__cut AS __cut, i.item AS item, row_number() OVER (ORDER BY i.__cut, i.item) AS place, i.baskets AS baskets, i.before AS before
FROM item i
JOIN least l ON l.cut = i.__cut
WHERE i.baskets >= l.baskets
ORDER BY 1, 2
