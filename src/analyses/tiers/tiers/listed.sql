-- one row per cut of the customer list: how many customers it holds
SELECT __cut, count(*) AS customers
FROM customers
WHERE customer_id IS NOT NULL
GROUP BY __cut
ORDER BY __cut
