-- one row per month in which a gap between purchase days began (0 of all) and its length in days: how many there are
WITH day AS ( -- one row per purchase day, with the next one of the customer
  SELECT ordered_on, lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS next_on
  FROM purchase_days
  WHERE ordered_on <= CAST($until AS date)
), gap AS ( -- one row per gap that ended
  SELECT CASE WHEN CAST($monthly AS boolean) THEN month(ordered_on) ELSE 0 END AS began, date_diff('day', ordered_on, next_on) AS days
  FROM day
  WHERE next_on IS NOT NULL
)
SELECT began, days, count(*) AS gaps
FROM gap
GROUP BY began, days
ORDER BY began, days
