-- one row per customer and cut with lines in the period: days since the last purchase, purchases, money. What counts once is an order or, where
-- asked for, a day; lines without an order id count each for itself. Lines without an amount are left out where others have one.
WITH placed AS ( -- one row per customer, cut and order or day; a customer's lines without an order id stand in one row
  SELECT
    customer_id,
    __cut,
    CASE WHEN CAST($frequency AS varchar) = 'orders' THEN order_id END AS order_id,
    CASE WHEN CAST($frequency AS varchar) = 'days' THEN ordered_on END AS placed_on,
    min(__period) AS __period,
    max(CASE WHEN is_purchase(__own_amount, quantity) THEN ordered_on END) AS last_on,
    count(CASE WHEN CAST($frequency AS varchar) = 'orders' AND order_id IS NULL AND is_purchase(__own_amount, quantity) THEN 1 END) AS loose,
    coalesce(sum(amount), 0) AS monetary
  FROM orders
  WHERE customer_id IS NOT NULL AND (__own_amount IS NOT NULL OR NOT CAST($priced AS boolean))
    AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3, 4
), purchase AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,
    __cut,
    period_end(min(__period), CAST($grain AS varchar)) AS period_ends,
    max(last_on) AS last_on,
    -- What was placed with a line that is no return has a last day.
    CAST(count(CASE WHEN order_id IS NOT NULL OR placed_on IS NOT NULL THEN last_on END) + sum(loose) AS bigint) AS frequency,
    CAST(sum(monetary) AS decimal(38,4)) AS monetary
  FROM placed
  GROUP BY customer_id, __cut
)
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  date_diff('day', p.last_on, CASE WHEN p.period_ends < CAST($until AS date) THEN p.period_ends ELSE CAST($until AS date) END) AS recency,
  p.frequency AS frequency,
  p.monetary AS monetary
FROM purchase p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, 2
