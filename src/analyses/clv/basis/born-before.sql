-- one row: customers who were won before the first purchase in the data, so that the first seen is not the first
SELECT count(*) AS customers
FROM history h
JOIN all_customers c ON c.customer_id = h.customer_id
CROSS JOIN (SELECT min(first_on) AS first_day FROM history) d
WHERE c.acquired_on < d.first_day
ORDER BY 1
