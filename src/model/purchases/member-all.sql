-- one row per customer scored
SELECT customer_id, '' AS __cut
FROM history
GROUP BY customer_id
ORDER BY customer_id
