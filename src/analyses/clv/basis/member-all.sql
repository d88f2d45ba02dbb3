-- one row per customer who bought
SELECT customer_id, '' AS __cut
FROM history
ORDER BY customer_id
