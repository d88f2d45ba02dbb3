-- one row per category that anybody bought in the period, whatever the filter and the cut
SELECT p.category AS category, count(*) AS lines
FROM all_orders o
JOIN all_products p ON p.product_id = o.product_id
WHERE o.__own_amount >= 0 AND p.category IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY p.category
ORDER BY p.category
