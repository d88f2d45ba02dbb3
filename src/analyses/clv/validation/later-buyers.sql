-- one row: customers whose first purchase lies in the days held out
SELECT count(*) AS customers
FROM history
WHERE first_on > CAST($calibration_end AS date)
ORDER BY 1
