-- one row per cut and number of items in a basket: baskets, those with money, and their money; items that nobody knows count as none
SELECT __cut, coalesce(cardinality(items), 0) AS items, count(*) AS baskets, count(amount) AS priced, sum(amount) AS amount
FROM basket
GROUP BY 1, 2
ORDER BY 1, 2
