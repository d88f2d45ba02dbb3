-- one row per customer and cut with lines in the period; each day of purchase counts once
WITH purchase_day AS ( -- one row per customer, cut and day with lines
  SELECT
    customer_id,
    __cut,
    ordered_on,
    max(CASE WHEN amount >= 0 THEN ordered_on END) AS last_on,
    sum(amount) AS monetary
  FROM orders
  WHERE customer_id IS NOT NULL AND amount IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY customer_id, __cut, ordered_on
), purchase AS ( -- one row per customer and cut of the lines
  SELECT
    customer_id,
    __cut,
    max(last_on) AS last_on,
    count(last_on) AS frequency,
    CAST(sum(monetary) AS decimal(38,4)) AS monetary
  FROM purchase_day
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
