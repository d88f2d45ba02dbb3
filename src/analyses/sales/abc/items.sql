-- one row per cut and item sold within the days: what it brought
SELECT __cut, channel AS item, sum(amount) AS revenue
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND amount IS NOT NULL
GROUP BY 1, 2
ORDER BY 1, 2
