-- one row per customer and cut; `key` is minus the place, equal customers placed by id: only for --ties split
SELECT
  __cut, customer_id, name, revenue_net, revenue_gross, value,
  CAST(-row_number() OVER (PARTITION BY __cut ORDER BY value DESC, customer_id) AS decimal(38,4)) AS key
FROM customer_value
WHERE value >= 0
UNION ALL
SELECT __cut, customer_id, name, revenue_net, revenue_gross, value, CAST(NULL AS decimal(38,4)) AS key
FROM customer_value
WHERE value < 0 OR value IS NULL
ORDER BY 1, 2
