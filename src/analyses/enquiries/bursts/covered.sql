-- one row per day with cases of any kind
SELECT opened_on AS opened_on, count(*) AS cases
FROM all_tickets
WHERE opened_on <= CAST($until AS date)
GROUP BY 1
ORDER BY 1
