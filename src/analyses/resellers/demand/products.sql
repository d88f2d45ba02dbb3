-- one row per product
SELECT product_id, name
FROM all_products
WHERE product_id IS NOT NULL
ORDER BY product_id
