-- one row per customer with two purchase days: how many of the gaps were shorter than the silence is by now
WITH last_day AS ( -- one row per customer: days since the last purchase
  SELECT customer_id, date_diff('day', ordered_on, CAST($until AS date)) AS silent
  FROM purchase_days
  WHERE ordered_on <= CAST($until AS date) AND (next_on IS NULL OR next_on > CAST($until AS date))
)
SELECT g.customer_id AS customer_id, count_if(date_diff('day', g.ordered_on, g.next_on) < l.silent) AS shorter
FROM purchase_days g
JOIN last_day l ON l.customer_id = g.customer_id
WHERE g.next_on <= CAST($until AS date)
GROUP BY g.customer_id
ORDER BY g.customer_id
