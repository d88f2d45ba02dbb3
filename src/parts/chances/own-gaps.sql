-- one row per customer with two purchase days: how many of the gaps were shorter than the silence is by now
WITH day AS ( -- one row per purchase day, with the one before it and the last
  SELECT
    customer_id,
    date_diff('day', lag(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on), ordered_on) AS gap,
    date_diff('day', max(ordered_on) OVER (PARTITION BY customer_id), CAST($until AS date)) AS silent
  FROM purchase_days
  WHERE ordered_on <= CAST($until AS date)
)
SELECT customer_id, count_if(gap < silent) AS shorter
FROM day
WHERE gap IS NOT NULL
GROUP BY customer_id
ORDER BY customer_id
