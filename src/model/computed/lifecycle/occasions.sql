-- one row per customer and purchase day up to the day: it holds for itself alone
SELECT customer_id, ordered_on AS from_on, ordered_on AS until_on
FROM purchase_days
ORDER BY customer_id, ordered_on
