-- one row per customer who still is one, and reason that is there; a product is one of the last purchase day
WITH reason AS ( -- one row per customer and reason
  SELECT customer_id, 'once' AS reason, '' AS product_id FROM flags WHERE once
  UNION ALL
  SELECT customer_id, 'silent', '' FROM flags WHERE silent_long
  UNION ALL
  SELECT customer_id, 'spend_down', '' FROM flags WHERE spend_down
  UNION ALL
  SELECT customer_id, 'returned', '' FROM flags WHERE returned
  UNION ALL
  SELECT customer_id, 'complaint', '' FROM flags WHERE complaint
  UNION ALL
  SELECT customer_id, 'late_delivery', '' FROM flags WHERE late
  UNION ALL
  SELECT customer_id, 'product', product_id FROM last_basket
)
SELECT r.customer_id AS customer_id, r.reason AS reason, r.product_id AS product_id
FROM reason r
JOIN known k ON k.customer_id = r.customer_id
WHERE k.still
ORDER BY 1, 2, 3
