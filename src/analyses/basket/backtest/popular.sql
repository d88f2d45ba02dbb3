-- one row per cut and item: its place among all by the baskets that held it by the day, where everybody is asked for by all
WITH item AS ( -- one row per cut and item
  SELECT __cut, item, CASE WHEN CAST($everybody AS boolean) THEN baskets ELSE before END AS baskets
  FROM counted
)
SELECT __cut, item, row_number() OVER (PARTITION BY __cut ORDER BY baskets DESC, item) AS place
FROM item
WHERE baskets > 0
ORDER BY 1, 3
