-- one row per customer who bought up to the day: what is known of them by then that may go with leaving; nothing of it is dated later
WITH line AS ( -- one row per customer with order lines
  SELECT
    customer_id,
    coalesce(sum(CASE WHEN ordered_on > CAST($half_on AS date) THEN amount END), CAST(0 AS decimal(38,4))) AS lately,
    coalesce(sum(CASE WHEN ordered_on > CAST($year_on AS date) AND ordered_on <= CAST($half_on AS date) THEN amount END), CAST(0 AS decimal(38,4))) AS before,
    count_if(__own_amount < 0 AND ordered_on > CAST($since AS date)) AS returned,
    count_if(delivered_on > promised_on AND delivered_on > CAST($since AS date) AND delivered_on <= CAST($until AS date)) AS late
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id
), complaint AS ( -- one row per customer who complained lately
  SELECT customer_id
  FROM all_tickets
  WHERE kind = 'complaint' AND customer_id IS NOT NULL AND opened_on > CAST($since AS date) AND opened_on <= CAST($until AS date)
  GROUP BY customer_id
)
SELECT
  k.customer_id AS customer_id,
  k.repeats = 0 AS once,
  k.repeats > 0 AND k.rhythm >= CAST($rare AS double) AS silent_long,
  l.before > 0 AND l.lately + l.lately < l.before AS spend_down,
  l.returned > 0 AS returned,
  c.customer_id IS NOT NULL AS complaint,
  l.late > 0 AS late
FROM known k
JOIN line l ON l.customer_id = k.customer_id
LEFT JOIN complaint c ON c.customer_id = k.customer_id
ORDER BY k.customer_id
