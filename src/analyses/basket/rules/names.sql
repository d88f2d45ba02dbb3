-- one row per product of the list: what it is called
SELECT g.item AS item, max(p.name) AS name
FROM given_item g
LEFT JOIN all_products p ON p.product_id = g.item
GROUP BY g.item
ORDER BY g.item
