-- one row per customer and business day of purchase up to the day, with its money: that of a return goes to the day of the order it
-- names. Null where no line of the day has an amount; the margin where none has an amount and a cost.
WITH line AS ( -- one row per order line
  SELECT customer_id, ordered_on, amount, line_cost, returns_order_id, is_purchase(__own_amount, quantity) AS bought
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
)
SELECT
  l.customer_id AS customer_id,
  coalesce(p.placed_on, l.ordered_on) AS ordered_on,
  sum(l.amount) AS revenue,
  sum(l.amount - l.line_cost) AS margin
FROM line l
LEFT JOIN placed_orders p ON p.customer_id = l.customer_id AND p.order_id = l.returns_order_id
GROUP BY l.customer_id, coalesce(p.placed_on, l.ordered_on)
HAVING count_if(l.bought) > 0
ORDER BY 1, 2
