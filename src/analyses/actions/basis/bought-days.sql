-- one row per customer and purchase day
SELECT customer_id, ordered_on
FROM purchase_days
ORDER BY customer_id, ordered_on
