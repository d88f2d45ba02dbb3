-- one row per customer who bought in the days after the day
SELECT customer_id
FROM purchase_days
WHERE ordered_on > CAST($day AS date) AND ordered_on <= CAST($until AS date)
GROUP BY customer_id
ORDER BY customer_id
