-- one row per item: steps whose first day had it
SELECT h.item AS item, count(*) AS steps
FROM had h
JOIN visit v ON v.__cut = h.__cut AND v.customer_id = h.customer_id AND v.bought_on = h.bought_on
WHERE v.next_on IS NOT NULL
GROUP BY h.item
ORDER BY h.item
