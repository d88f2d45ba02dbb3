-- one row per customer whom we went up to in these days
SELECT customer_id
FROM contacts
WHERE contacted_on > CAST($day AS date) AND contacted_on <= CAST($until AS date)
GROUP BY customer_id
ORDER BY customer_id
