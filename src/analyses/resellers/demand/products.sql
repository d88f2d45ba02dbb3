-- one row per product asked
SELECT p.product_id AS product_id, p.name AS name
FROM all_products p
JOIN asked_product a ON a.product_id = p.product_id
ORDER BY 1
