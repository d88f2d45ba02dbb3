-- one row per product
SELECT product_id AS product_id, name AS name
FROM all_products
ORDER BY 1
