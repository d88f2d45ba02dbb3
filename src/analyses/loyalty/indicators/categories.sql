-- one row per customer who bought in the days: categories bought; null where that of no line is known
SELECT o.customer_id AS customer_id, nullif(count(DISTINCT p.category), 0) AS categories
FROM all_orders o
JOIN all_products p ON p.product_id = o.product_id
WHERE o.customer_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity) AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY o.customer_id
ORDER BY o.customer_id
