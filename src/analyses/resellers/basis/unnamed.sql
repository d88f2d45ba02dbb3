-- one row: order lines of the span that name no reseller, and those that do
SELECT count_if(reseller_id IS NULL) AS direct, count(reseller_id) AS through_resellers
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
