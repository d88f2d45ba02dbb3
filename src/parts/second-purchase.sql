-- one row per cut of the first purchase and number of days from it: how many bought again then, how many were last seen then
WITH newcomer AS ( -- one row per customer whose first purchase lies in the measured period
  SELECT customer_id, first_on
  FROM history
  WHERE NOT older AND first_on BETWEEN CAST($since AS date) AND CAST($until AS date)
), second_purchase AS ( -- one row per newcomer who bought on another day
  SELECT a.customer_id AS customer_id, min(a.ordered_on) AS second_on
  FROM all_orders a
  JOIN newcomer n ON n.customer_id = a.customer_id AND a.ordered_on > n.first_on
  WHERE is_purchase(a.__own_amount, a.quantity) AND a.ordered_on <= CAST($until AS date)
  GROUP BY a.customer_id
), first_line AS ( -- one row per newcomer and cut of the lines of the first day
  SELECT o.customer_id AS customer_id, o.__cut AS __cut, o.ordered_on AS first_on
  FROM orders o
  JOIN newcomer n ON n.customer_id = o.customer_id AND n.first_on = o.ordered_on
  WHERE is_purchase(o.__own_amount, o.quantity)
  GROUP BY o.customer_id, o.__cut, o.ordered_on
), waited AS ( -- one row per newcomer and cut
  SELECT
    cut_of(f.__cut, c.__cut) AS __cut,
    date_diff('day', f.first_on, coalesce(s.second_on, CAST($until AS date))) AS days,
    s.second_on IS NOT NULL AS again
  FROM first_line f
  LEFT JOIN second_purchase s ON s.customer_id = f.customer_id
  LEFT JOIN customers c ON c.customer_id = f.customer_id
)
SELECT __cut, days, count_if(again) AS events, count_if(NOT again) AS censored
FROM waited
GROUP BY __cut, days
ORDER BY __cut, days
