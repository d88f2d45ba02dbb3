-- one row per customer whose first purchase is in the data: when it was, and when the customer came how far
SELECT
  'c' || s.customer_id AS party,
  min(s.from_on) AS start_on,
  CAST(NULL AS date) AS qualified_on,
  CAST(NULL AS date) AS likely_on,
  min(s.from_on) AS bought_on,
  min(CASE WHEN s.place = 2 THEN s.from_on END) AS second_on,
  min(CASE WHEN s.place = CAST($loyal AS bigint) THEN s.from_on END) AS loyal_on,
  CAST(NULL AS date) AS left_on,
  coalesce(max(CASE WHEN h.older THEN 1 ELSE 0 END), 0) = 1 AS had_bought
FROM spell s
LEFT JOIN history h ON h.customer_id = s.customer_id
GROUP BY s.customer_id
ORDER BY 1
