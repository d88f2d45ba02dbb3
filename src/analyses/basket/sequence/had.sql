-- one row per cut, customer, day of purchase and item that enough baskets hold
SELECT l.__cut AS __cut, l.customer_id AS customer_id, l.bought_on AS bought_on, i.place AS place
FROM line l
JOIN item i ON i.__cut = l.__cut AND i.item = l.item
WHERE l.customer_id IS NOT NULL
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
