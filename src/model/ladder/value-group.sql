-- one row per cut and distinct value; equal customers stay together
SELECT __cut, value, count(*) AS customers, sum(value) AS held
FROM customer_value
GROUP BY __cut, value
ORDER BY __cut, value
