-- as purchase.sql, but what counts once is an order or, where asked for, a day; lines without an order id count each for itself
WITH placed AS ( -- one row per customer, cut and order or day; a customer's lines without an order id stand in one row
  SELECT
    customer_id,
    __cut,
    CASE WHEN CAST($frequency AS varchar) = 'orders' THEN order_id END AS order_id,
    CASE WHEN CAST($frequency AS varchar) = 'days' THEN ordered_on END AS placed_on,
    min(__period) AS __period,
    max(CASE WHEN __own_amount >= 0 THEN ordered_on END) AS last_on,
    count(CASE WHEN CAST($frequency AS varchar) = 'orders' AND order_id IS NULL AND __own_amount >= 0 THEN 1 END) AS loose,
    coalesce(sum(amount), 0) AS monetary
  FROM orders
  WHERE customer_id IS NOT NULL AND __own_amount IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3, 4
)
SELECT
  customer_id,
  __cut,
  min(__period) AS __period,
  max(last_on) AS last_on,
  -- What was placed with a line that is no return has a last day.
  CAST(count(CASE WHEN order_id IS NOT NULL OR placed_on IS NOT NULL THEN last_on END) + sum(loose) AS bigint) AS frequency,
  CAST(sum(monetary) AS decimal(38,4)) AS monetary
FROM placed
GROUP BY customer_id, __cut
ORDER BY customer_id, __cut
