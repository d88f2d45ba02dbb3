-- one row per period (one where nothing is sliced): categories that anybody bought in it, whatever the filter and the cut
SELECT CAST(o.__period AS varchar) AS period_start, count(DISTINCT p.category) AS categories
FROM all_orders o
JOIN all_products p ON p.product_id = o.product_id
WHERE o.__own_amount >= 0 AND p.category IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1
ORDER BY 1
