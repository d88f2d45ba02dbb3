-- one row per purchase day up to the day, with the next one of the customer; null where the gap is open
SELECT customer_id, ordered_on, lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS next_on
FROM purchase_days
ORDER BY customer_id, ordered_on
