-- one row per customer and cut with the key a tier bound is moved against
SELECT __cut, customer_id, name, revenue_net, revenue_gross, value, CAST(exact_product(CAST(key AS decimal(20,4)), CAST($factor AS decimal(18,10))) AS decimal(38,4)) AS key
FROM customer_value
ORDER BY __cut, customer_id
