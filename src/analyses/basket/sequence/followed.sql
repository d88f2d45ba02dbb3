-- one row per item of a first day and item that the next one brought: steps
SELECT h.item AS one, c.item AS other, count(*) AS together
FROM came c
JOIN had h ON h.__cut = c.__cut AND h.customer_id = c.customer_id AND h.bought_on = c.bought_on
GROUP BY 1, 2
ORDER BY 1, 2
