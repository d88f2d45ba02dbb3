-- one row per cut and item: its place among all by the baskets that held it by the day
WITH item AS ( -- one row per cut and item
  SELECT __cut, item, count(*) AS baskets
  FROM line
  WHERE item IS NOT NULL AND bought_on <= CAST($learn_until AS date)
  GROUP BY __cut, item
)
SELECT __cut, item, baskets, row_number() OVER (PARTITION BY __cut ORDER BY baskets DESC, item) AS place
FROM item
ORDER BY 1, 4
