-- one row per question, days of follow-up and days until the next purchase: buyers of a product in the days of the lots who did not complain about it
-- until the wave was over, and all others who bought in these days
WITH line AS ( -- one row per customer, product and day of purchase
  SELECT customer_id, coalesce(product_id, '') AS product_id, ordered_on
  FROM all_orders
  WHERE customer_id IS NOT NULL AND is_purchase(__own_amount, quantity) AND ordered_on <= CAST($as_of AS date)
  GROUP BY 1, 2, 3
), complained AS ( -- one row per customer, product and day of complaint
  SELECT customer_id, product_id, opened_on
  FROM all_tickets
  WHERE kind = 'complaint' AND customer_id IS NOT NULL
  GROUP BY 1, 2, 3
), buyer AS ( -- one row per question and customer who bought its product in these days: the last such purchase
  SELECT a.question, a.product_id, a.others, l.customer_id, max(l.ordered_on) AS bought_on
  FROM asked a
  JOIN line l ON l.product_id = a.product_id AND l.ordered_on BETWEEN a.lots_from AND a.lots_to
  GROUP BY 1, 2, 3, 4
), voice AS ( -- one row per question and buyer who complained
  SELECT b.question, b.customer_id
  FROM buyer b
  JOIN asked a ON a.question = b.question
  JOIN complained c ON c.customer_id = b.customer_id AND c.product_id = b.product_id
  WHERE c.opened_on >= b.bought_on AND c.opened_on <= a.wave_until
  GROUP BY 1, 2
), member AS ( -- one row per question and customer, with the day of that purchase
  SELECT b.question, b.customer_id, b.bought_on
  FROM buyer b
  LEFT JOIN voice v ON v.question = b.question AND v.customer_id = b.customer_id
  WHERE b.others = 0 AND v.customer_id IS NULL
  UNION ALL
  SELECT a.question, l.customer_id, max(l.ordered_on) AS bought_on
  FROM asked a
  JOIN line l ON l.ordered_on BETWEEN a.lots_from AND a.lots_to
  LEFT JOIN buyer b ON b.question = a.question AND b.customer_id = l.customer_id
  WHERE a.others = 1 AND b.customer_id IS NULL
  GROUP BY a.question, l.customer_id
), indexed AS ( -- the same with the day from which it is looked on
  SELECT m.question, m.customer_id, date_add('day', CAST(a.delay AS bigint), m.bought_on) AS index_on
  FROM member m
  JOIN asked a ON a.question = m.question
), next_purchase AS ( -- one row per question and customer: the first purchase after that day
  SELECT i.question, i.customer_id, i.index_on, min(l.ordered_on) AS next_on
  FROM indexed i
  LEFT JOIN line l ON l.customer_id = i.customer_id AND l.ordered_on > i.index_on
  GROUP BY 1, 2, 3
)
SELECT
  question AS question,
  date_diff('day', index_on, CAST($as_of AS date)) AS followed,
  date_diff('day', index_on, next_on) AS days,
  count(*) AS customers
FROM next_purchase
WHERE index_on <= CAST($as_of AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
