-- one row per party that bought, or has a lead or a deal
SELECT 'c' || customer_id AS party, '' AS __cut FROM spell GROUP BY customer_id
UNION
SELECT party, '' AS __cut FROM sign GROUP BY party
ORDER BY party
