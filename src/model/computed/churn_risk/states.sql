-- one row per history that customers share up to the day, in days, with how many do
WITH bought AS ( -- one row per customer
  SELECT
    count(*) - 1 AS repeats,
    date_diff('day', min(ordered_on), max(ordered_on)) AS recency,
    date_diff('day', min(ordered_on), CAST($until AS date)) AS age
  FROM purchase_days
  GROUP BY customer_id
)
SELECT repeats, recency, age, count(*) AS customers
FROM bought
GROUP BY repeats, recency, age
ORDER BY repeats, recency, age
