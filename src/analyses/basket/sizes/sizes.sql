-- one row per cut and number of items in a basket: baskets, those with money, and their money; items that nobody knows count as none
WITH basket AS ( -- one row per cut and basket
  SELECT __cut, basket, count(item) AS items, sum(amount) AS amount
  FROM line
  GROUP BY __cut, basket
)
SELECT __cut, items, count(*) AS baskets, count(amount) AS priced, sum(amount) AS amount
FROM basket
GROUP BY __cut, items
ORDER BY __cut, items
