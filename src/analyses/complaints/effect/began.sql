-- one row: the first day on which anybody bought
SELECT min(ordered_on) AS began_on
FROM bought
ORDER BY 1
