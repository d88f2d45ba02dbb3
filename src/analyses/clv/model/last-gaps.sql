-- one row per customer with three purchase days or more: the last two gaps in days
WITH day AS ( -- one row per purchase day, with the two before it and whether a later one came
  SELECT
    customer_id,
    ordered_on,
    lag(ordered_on, 1) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS before_on,
    lag(ordered_on, 2) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS earlier_on,
    lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS next_on
  FROM purchase_days
), gap AS ( -- one row per customer with two gaps
  SELECT date_diff('day', earlier_on, before_on) AS first_gap, date_diff('day', before_on, ordered_on) AS second_gap
  FROM day
  WHERE next_on IS NULL AND earlier_on IS NOT NULL
)
SELECT first_gap, second_gap, count(*) AS customers
FROM gap
GROUP BY first_gap, second_gap
ORDER BY first_gap, second_gap
