-- as gaps.sql, out of purchase days that are kept up to this day or a later one
SELECT customer_id, ordered_on, CASE WHEN next_on <= CAST($until AS date) THEN next_on END AS next_on
FROM kept_days
WHERE ordered_on <= CAST($until AS date)
ORDER BY customer_id, ordered_on
