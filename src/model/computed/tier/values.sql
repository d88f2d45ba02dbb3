-- one row per customer who bought in the period, whatever the filter and the cut, with the value that tiers are cut by
SELECT
  '' AS __cut, customer_id, CAST(NULL AS varchar) AS name, revenue_net, revenue_gross, value, value AS key
FROM customer_value
ORDER BY customer_id
