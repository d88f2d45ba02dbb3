-- one row per day with orders within the days asked for: its revenue
SELECT CAST(ordered_on AS varchar) AS day, sum(amount) AS revenue
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY ordered_on
ORDER BY ordered_on
