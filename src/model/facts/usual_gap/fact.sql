-- one row per mean gap in days between a customer's purchase days, with how many repeat customers have it
WITH habit AS ( -- one row per customer who bought on two days or more
  SELECT
    customer_id,
    ratio(CAST(date_diff('day', min(ordered_on), max(ordered_on)) AS double), CAST(count(*) - 1 AS double)) AS gap
  FROM purchase_days
  GROUP BY customer_id
  HAVING count(*) > 1
)
SELECT gap, count(*) AS customers
FROM habit
GROUP BY gap
ORDER BY gap
