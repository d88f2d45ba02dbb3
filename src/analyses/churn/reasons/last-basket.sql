-- one row per customer and product of the last purchase day
SELECT k.customer_id AS customer_id, o.product_id AS product_id
FROM all_orders o
JOIN known k ON k.customer_id = o.customer_id AND k.last_on = o.ordered_on
WHERE o.product_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity)
GROUP BY k.customer_id, o.product_id
ORDER BY 1, 2
