-- one row per period, cut and customer with lines in it; the period stands in the cut, so that scores are given per period
WITH placed_order AS ( -- one row per period, customer, cut and order (a day, or all lines without an id, in one row)
  SELECT
    period_start(ordered_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
    customer_id,
    __cut,
    CASE WHEN CAST($frequency AS varchar) = 'days' THEN CAST(ordered_on AS varchar) ELSE order_id END AS placed,
    max(CASE WHEN amount >= 0 THEN ordered_on END) AS last_on,
    count(CASE WHEN CAST($frequency AS varchar) <> 'days' AND order_id IS NULL AND amount >= 0 THEN 1 END) AS loose,
    sum(amount) AS monetary
  FROM orders
  WHERE customer_id IS NOT NULL AND amount IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3, 4
), purchase AS ( -- one row per period, customer and cut of the lines
  SELECT
    period_start,
    customer_id,
    __cut,
    max(last_on) AS last_on,
    CAST(count(CASE WHEN placed IS NOT NULL THEN last_on END) + sum(loose) AS bigint) AS frequency,
    CAST(sum(monetary) AS decimal(38,4)) AS monetary
  FROM placed_order
  GROUP BY period_start, customer_id, __cut
), ended AS ( -- one row per period, customer and cut with the last day of the period
  SELECT
    period_start, customer_id, __cut, last_on, frequency, monetary,
    CASE CAST($grain AS varchar)
      WHEN 'day' THEN period_start
      WHEN 'week' THEN date_add('day', 6, period_start)
      WHEN 'month' THEN date_add('day', -1, date_add('month', 1, period_start))
      WHEN 'quarter' THEN date_add('day', -1, date_add('month', 3, period_start))
      ELSE date_add('day', -1, date_add('month', 12, period_start))
    END AS end_on
  FROM purchase
)
SELECT
  CAST(p.period_start AS varchar) || cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  date_diff('day', p.last_on, CASE WHEN p.end_on > CAST($until AS date) THEN CAST($until AS date) ELSE p.end_on END) AS recency,
  p.frequency AS frequency,
  p.monetary AS monetary
FROM ended p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, 2
