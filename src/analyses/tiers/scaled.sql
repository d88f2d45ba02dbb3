-- one row per customer and cut with the key a tier bound is moved against
SELECT __cut, customer_id, name, revenue_net, revenue_gross, value, CAST(exact_product(key, CAST($factor AS decimal(8,4))) AS decimal(38,4)) AS key
FROM customer_value
ORDER BY __cut, customer_id
