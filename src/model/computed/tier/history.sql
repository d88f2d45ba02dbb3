-- one row per customer of the full history up to the day, whatever the filter: first and last purchase, and on how many days
SELECT customer_id, min(ordered_on) AS first_on, max(ordered_on) AS last_on, count(*) AS days
FROM purchase_days
GROUP BY customer_id
ORDER BY customer_id
