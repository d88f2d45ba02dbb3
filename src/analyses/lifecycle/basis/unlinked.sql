-- one row: deals that name no customer
SELECT count(*) AS deals
FROM opportunities
WHERE customer_id IS NULL
ORDER BY 1
