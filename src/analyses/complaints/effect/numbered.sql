-- one row per customer who ever bought, with a number of his own whatever is asked about
SELECT customer_id, row_number() OVER (ORDER BY customer_id) AS number
FROM bought
GROUP BY customer_id
ORDER BY customer_id
