-- one row per product with a category
SELECT product_id, category
FROM all_products
WHERE category IS NOT NULL
ORDER BY 1
