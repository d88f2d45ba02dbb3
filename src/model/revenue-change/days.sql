-- one row per cut and day with orders within the days asked for: its revenue
SELECT __cut AS cut, CAST(ordered_on AS varchar) AS day, sum(amount) AS revenue
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, ordered_on
ORDER BY __cut, ordered_on
