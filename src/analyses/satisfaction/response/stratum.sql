-- one row per customer of the end of the period: the tier of its start, or that the first purchase came within it
SELECT
  e.customer_id AS customer_id,
  coalesce(s.value, 'new') AS stratum
FROM tier_end e
LEFT JOIN tier_start s ON s.customer_id = e.customer_id
ORDER BY e.customer_id
