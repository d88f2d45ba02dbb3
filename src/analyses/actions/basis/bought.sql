-- one row per customer and category bought up to the day: the first day, and what was spent on it in the year
SELECT
  o.customer_id AS customer_id, p.category AS category, min(o.ordered_on) AS first_on,
  coalesce(sum(CASE WHEN o.ordered_on > date_add('day', -365, CAST($until AS date)) THEN o.amount END), CAST(0 AS decimal(38,4))) AS spent
FROM all_orders o
JOIN all_products p ON p.product_id = o.product_id
WHERE o.customer_id IS NOT NULL AND p.category IS NOT NULL AND o.ordered_on <= CAST($until AS date)
  AND is_purchase(o.__own_amount, o.quantity)
GROUP BY o.customer_id, p.category
ORDER BY 1, 2
