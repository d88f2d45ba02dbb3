-- one row per customer who is listed or has a line up to the day: the group of tiers; who bought nothing in the days it is of has none there
WITH known AS ( -- one row per customer
  SELECT customer_id FROM all_customers WHERE customer_id IS NOT NULL
  UNION
  SELECT customer_id FROM all_orders WHERE customer_id IS NOT NULL AND ordered_on <= CAST($as_of AS date)
)
SELECT
  k.customer_id AS customer_id,
  coalesce(r.tier, 'no_purchase') AS value
FROM known k
LEFT JOIN refined r ON r.customer_id = k.customer_id
ORDER BY k.customer_id
