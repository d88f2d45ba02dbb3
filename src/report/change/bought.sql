-- one row: the customers behind what is counted, and what all of them bought in the days
WITH listed AS ( -- one row per customer behind it
  SELECT DISTINCT customer_id FROM behind WHERE customer_id IS NOT NULL
)
SELECT
  count(DISTINCT l.customer_id) AS customers,
  coalesce(sum(v.revenue_net), CAST(0 AS decimal(38,4))) AS bought
FROM listed l
LEFT JOIN customer_value v ON v.customer_id = l.customer_id
ORDER BY 1
