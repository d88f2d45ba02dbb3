-- as second-purchase.sql of everybody, out of a history that knows the second day of purchase: order lines are not read again
WITH waited AS ( -- one row per customer whose first purchase lies in the measured period
  SELECT date_diff('day', first_on, coalesce(second_on, CAST($until AS date))) AS days, second_on IS NOT NULL AS again
  FROM history
  WHERE NOT older AND first_on BETWEEN CAST($since AS date) AND CAST($until AS date)
)
SELECT '' AS __cut, days, count_if(again) AS events, count_if(NOT again) AS censored
FROM waited
GROUP BY days
ORDER BY days
