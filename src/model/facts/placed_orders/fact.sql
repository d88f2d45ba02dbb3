-- one row per customer and order that a line up to the day names as given back: the day on which it was placed, by then
WITH line AS ( -- one row per order line
  SELECT customer_id, order_id, ordered_on, returns_order_id, is_purchase(__own_amount, quantity) AS bought
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
), named AS ( -- one row per order that a return names
  SELECT DISTINCT customer_id, returns_order_id AS order_id FROM line WHERE returns_order_id IS NOT NULL
)
SELECT n.customer_id AS customer_id, n.order_id AS order_id, min(l.ordered_on) AS placed_on
FROM named n
JOIN line l ON l.customer_id = n.customer_id AND l.order_id = n.order_id
WHERE l.returns_order_id IS NULL AND l.bought
GROUP BY n.customer_id, n.order_id
ORDER BY 1, 2
