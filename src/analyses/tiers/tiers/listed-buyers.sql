-- one row per cut: customers with purchases in the period who are on the customer list
SELECT v.__cut AS __cut, count(*) AS customers
FROM customer_value v
JOIN customers c ON c.customer_id = v.customer_id
GROUP BY v.__cut
ORDER BY v.__cut
