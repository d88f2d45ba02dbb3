-- one row per reason: customers who have it now, and what is at risk with them
SELECT f.reason AS reason, f.product_id AS product_id, count(*) AS customers, sum(k.value_at_risk) AS value_at_risk
FROM flagged f
JOIN known k ON k.customer_id = f.customer_id
GROUP BY f.reason, f.product_id
ORDER BY 1, 2
