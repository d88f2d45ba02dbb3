-- one row per month in which a gap between purchase days began (0 of all) and its length in days: how many there are
WITH gap AS ( -- one row per gap that ended
  SELECT CASE WHEN CAST($monthly AS boolean) THEN month(ordered_on) ELSE 0 END AS began, date_diff('day', ordered_on, next_on) AS days
  FROM purchase_days
  WHERE next_on <= CAST($until AS date)
)
SELECT began, days, count(*) AS gaps
FROM gap
GROUP BY began, days
ORDER BY began, days
