-- one row per customer and group of peers it belongs to, from the nearest to everybody
SELECT near_key AS key, customer_id, spend, fold FROM own WHERE near_key IS NOT NULL
UNION ALL
SELECT industry_key AS key, customer_id, spend, fold FROM own WHERE industry_key IS NOT NULL
UNION ALL
SELECT '3|' AS key, customer_id, spend, fold FROM own
ORDER BY key, customer_id
