-- one row: order lines of the period that no rep is credited with, in whole or in part, and what they hold
SELECT count(*) AS lines, CAST(sum(amount) AS decimal(38,2)) AS amount
FROM credit
WHERE rep_id IS NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
