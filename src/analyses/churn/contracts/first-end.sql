-- one row: the first day on which a contract ended
SELECT min(ends_on) AS first_end
FROM all_contracts
WHERE customer_id IS NOT NULL AND ends_on <= CAST($until AS date)
ORDER BY 1
