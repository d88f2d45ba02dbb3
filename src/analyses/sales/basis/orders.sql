-- one row per cut: orders of the days, with a line that is no return; lines without an order id are one order a customer and day
WITH placed AS ( -- one row per cut, customer and order
  SELECT __cut, customer_id, coalesce(order_id, CAST(ordered_on AS varchar)) AS placed_as
  FROM orders
  WHERE is_purchase(__own_amount, quantity) AND (order_id IS NOT NULL OR customer_id IS NOT NULL)
    AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT __cut, count(*) AS orders
FROM placed
GROUP BY __cut
ORDER BY __cut
