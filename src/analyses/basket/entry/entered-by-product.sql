-- one row per cut, newcomer and product of the first day: the month and the channel of it
SELECT o.__cut AS __cut, o.customer_id AS customer_id, o.product_id AS item, min(o.channel) AS channel, max(n.first_on) AS first_on, max(CASE WHEN n.is_loyal THEN 1 ELSE 0 END) AS loyal
FROM orders o
JOIN newcomer n ON n.customer_id = o.customer_id AND n.first_on = o.ordered_on
WHERE is_purchase(o.__own_amount, o.quantity) AND o.product_id IS NOT NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
