-- one row per customer and cut with lines in the period; lines of one order count once,
-- lines without an order id each for itself
WITH placed_order AS ( -- one row per customer, cut and order; a customer's lines without an order id stand in one row
  SELECT
    customer_id,
    __cut,
    order_id,
    max(CASE WHEN amount >= 0 THEN ordered_on END) AS last_on,
    count(CASE WHEN order_id IS NULL AND amount >= 0 THEN 1 END) AS loose,
    sum(amount) AS monetary
  FROM orders
  WHERE customer_id IS NOT NULL AND amount IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id, __cut, order_id
), purchase AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,
    __cut,
    max(last_on) AS last_on,
    -- An order with a line that is no return has a last day.
    CAST(count(CASE WHEN order_id IS NOT NULL THEN last_on END) + sum(loose) AS bigint) AS frequency,
    CAST(sum(monetary) AS decimal(38,4)) AS monetary
  FROM placed_order
  GROUP BY customer_id, __cut
)
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  date_diff('day', p.last_on, CAST($until AS date)) AS recency,
  p.frequency AS frequency,
  p.monetary AS monetary
FROM purchase p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, 2
