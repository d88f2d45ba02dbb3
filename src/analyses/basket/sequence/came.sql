-- one row per step from a day of purchase to the next, and item of the next that the first did not have
SELECT v.__cut AS __cut, v.customer_id AS customer_id, v.bought_on AS bought_on, v.next_on AS next_on, n.item AS item
FROM visit v
JOIN had n ON n.__cut = v.__cut AND n.customer_id = v.customer_id AND n.bought_on = v.next_on
LEFT JOIN had f ON f.__cut = v.__cut AND f.customer_id = v.customer_id AND f.bought_on = v.bought_on AND f.item = n.item
WHERE f.item IS NULL
ORDER BY 1, 2, 3, 5
