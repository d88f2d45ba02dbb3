-- no row: how long customers have been there, where the data lack what that is made of
SELECT '' AS customer_id, '' AS value
WHERE 1 = 0
ORDER BY 1
