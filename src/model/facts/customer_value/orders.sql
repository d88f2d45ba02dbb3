-- one row per customer and cut of the lines in the period, as fact.sql; `value` is the number of orders placed: a day is an order where
-- orders have no ids, and one that only gives back is none
WITH placed_order AS ( -- one row per customer, cut and order
  SELECT
    customer_id,
    __cut,
    sum(amount) AS revenue_net,
    sum(CASE WHEN amount > 0 THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS revenue_gross,
    count_if(amount > 0 OR (amount IS NULL AND quantity > 0)) AS bought
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id, __cut, coalesce(order_id, CAST(ordered_on AS varchar))
)
SELECT
  customer_id,
  __cut,
  coalesce(sum(revenue_net), CAST(0 AS decimal(38,4))) AS revenue_net,
  sum(revenue_gross) AS revenue_gross,
  CAST(count_if(bought > 0) AS decimal(38,4)) AS value
FROM placed_order
GROUP BY customer_id, __cut
ORDER BY customer_id, __cut
