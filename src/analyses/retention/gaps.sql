-- one row per average gap in days between a customer's purchase days, with how many repeat customers have it
WITH purchase_day AS ( -- one row per customer and day
  SELECT customer_id, ordered_on
  FROM all_orders
  WHERE customer_id IS NOT NULL AND amount >= 0 AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id, ordered_on
), habit AS ( -- one row per customer who bought on two days or more
  SELECT
    customer_id,
    ratio(CAST(date_diff('day', min(ordered_on), max(ordered_on)) AS double), CAST(count(*) - 1 AS double)) AS gap
  FROM purchase_day
  GROUP BY customer_id
  HAVING count(*) > 1
)
SELECT gap, count(*) AS customers
FROM habit
GROUP BY gap
ORDER BY gap
