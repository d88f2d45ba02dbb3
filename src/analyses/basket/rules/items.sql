-- one row per cut and item that enough baskets or customers hold, of the most held so many
WITH placed AS ( -- one row per cut and item
  SELECT __cut, item_id, item, baskets, before, row_number() OVER (PARTITION BY __cut ORDER BY baskets DESC, item) AS place
  FROM counted
)
SELECT p.__cut AS __cut, p.item_id AS item_id, p.item AS item, p.baskets AS baskets, p.before AS before
FROM placed p
JOIN least l ON l.cut = p.__cut
WHERE p.baskets >= l.baskets AND p.place <= l.most
ORDER BY 1, 2
