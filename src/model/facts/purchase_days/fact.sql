-- one row per customer and business day of purchase up to the day, whatever the filter and the cut: a later return undoes no purchase day
SELECT customer_id, ordered_on
FROM all_orders
WHERE customer_id IS NOT NULL AND is_purchase(__own_amount, quantity) AND ordered_on <= CAST($until AS date)
GROUP BY customer_id, ordered_on
ORDER BY customer_id, ordered_on
