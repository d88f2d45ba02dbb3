-- one row per customer and purchase day, with the first of the customer
SELECT customer_id, ordered_on, min(ordered_on) OVER (PARTITION BY customer_id) AS first_on
FROM purchase_days
ORDER BY customer_id, ordered_on
