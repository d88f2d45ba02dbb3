-- one row per cut: how many products were sold at all, among which one may stand out
SELECT __cut AS __cut, count(DISTINCT product_id) AS products
FROM orders
WHERE is_purchase(__own_amount, quantity) AND ordered_on <= CAST($until AS date)
GROUP BY 1
ORDER BY 1
