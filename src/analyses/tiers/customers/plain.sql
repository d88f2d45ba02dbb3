-- one row per customer and cut, for schemes that look at nothing but the value
SELECT
  __cut, customer_id, name, revenue_net, revenue_gross, value, tier,
  CAST(NULL AS boolean) AS silent
FROM classified
ORDER BY __cut, customer_id
