-- one row per customer and basis: orders may be a contract's invoices, so the two stand beside each other and are never added
SELECT customer_id, basis, last_on, silent, gap, still, spent, alive, chance, rhythm, value, value_at_risk, level, tier, reason, product_id, reasons
FROM of_orders
UNION ALL
SELECT customer_id, basis, last_on, silent, gap, still, spent, alive, chance, rhythm, value, value_at_risk, level, tier, reason, product_id, reasons
FROM of_contracts
ORDER BY customer_id, basis
