-- one row per length of a contract in whole months, with how many contracts have it
SELECT date_diff('month', starts_on, date_add('day', 1, ends_on)) AS months, count(*) AS contracts
FROM all_contracts
WHERE ends_on IS NOT NULL AND starts_on <= CAST($until AS date)
GROUP BY date_diff('month', starts_on, date_add('day', 1, ends_on))
ORDER BY months
