-- one row per listed pair and number of days between: steps
SELECT p.place AS pair, date_diff('day', c.bought_on, c.next_on) AS days, count(*) AS steps
FROM listed_pair p
JOIN came c ON c.item = p.other
JOIN had h ON h.item = p.one AND h.__cut = c.__cut AND h.customer_id = c.customer_id AND h.bought_on = c.bought_on
GROUP BY 1, 2
ORDER BY 1, 2
