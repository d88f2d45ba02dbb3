-- one row per customer and basis: orders may be a contract's invoices, so the two stand beside each other and are never added
SELECT customer_id, basis, first_on, repeats, recency, age, recent_value, value, alive, alive_part, expected, clv, future, low, high
FROM of_orders
UNION ALL
SELECT customer_id, basis, first_on, repeats, recency, age, recent_value, value, alive, alive_part, expected, clv, future, low, high
FROM of_contracts
ORDER BY customer_id, basis
