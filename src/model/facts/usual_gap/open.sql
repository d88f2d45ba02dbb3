-- one row per number of days: gaps between purchase days that ended after so many, and gaps that are open for so many on the day
WITH waited AS ( -- one row per gap
  SELECT date_diff('day', ordered_on, coalesce(next_on, CAST($until AS date))) AS days, next_on IS NOT NULL AS ended
  FROM gap
)
SELECT days, count_if(ended) AS events, count_if(NOT ended) AS censored
FROM waited
GROUP BY days
ORDER BY days
