-- one row per month: purchase days that were not the customer's first
WITH day AS ( -- one row per purchase day
  SELECT ordered_on, min(ordered_on) OVER (PARTITION BY customer_id) AS first_on
  FROM purchase_days
)
SELECT CAST(date_trunc('month', ordered_on) AS date) AS month, count_if(ordered_on > first_on) AS repeats
FROM day
GROUP BY 1
ORDER BY 1
