-- one row per cut of the customer list and tier: how many customers it holds
SELECT c.__cut AS __cut, s.stratum AS stratum, count(*) AS customers
FROM customers c
JOIN stratum s ON s.customer_id = c.customer_id
GROUP BY c.__cut, s.stratum
ORDER BY c.__cut, s.stratum
