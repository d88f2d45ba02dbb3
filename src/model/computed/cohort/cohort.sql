-- one row per customer who bought up to the day: the month of the first purchase ever, as retention has it, whatever the filter; who was
-- acquired before the orders begin is of no month
SELECT customer_id, CASE WHEN older THEN 'before_data' ELSE substr(CAST(first_on AS varchar), 1, 7) END AS value
FROM first_purchase
ORDER BY customer_id
