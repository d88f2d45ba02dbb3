-- one row per customer and business day of purchase up to the day, with its money: that of a return goes to the day of the order it
-- names. Null where no line of the day has an amount; the margin where none has an amount and a cost.
WITH line AS ( -- one row per order line, with the day on which its order was placed
  SELECT
    customer_id,
    ordered_on,
    amount,
    line_cost,
    returns_order_id,
    is_purchase(__own_amount, quantity) AS bought,
    min(CASE WHEN returns_order_id IS NULL AND is_purchase(__own_amount, quantity) THEN ordered_on END)
      OVER (PARTITION BY customer_id, coalesce(returns_order_id, order_id)) AS placed_on
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
)
SELECT
  customer_id,
  CASE WHEN returns_order_id IS NULL THEN ordered_on ELSE coalesce(placed_on, ordered_on) END AS ordered_on,
  sum(amount) AS revenue,
  sum(amount - line_cost) AS margin
FROM line
GROUP BY customer_id, CASE WHEN returns_order_id IS NULL THEN ordered_on ELSE coalesce(placed_on, ordered_on) END
HAVING count_if(bought) > 0
ORDER BY 1, 2
