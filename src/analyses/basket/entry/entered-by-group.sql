-- one row per cut, newcomer and category or brand of the first day: the month and the channel of it
SELECT o.__cut AS __cut, o.customer_id AS customer_id, CASE WHEN CAST($is_brand AS boolean) THEN p.brand ELSE p.category END AS item,
  min(o.channel) AS channel, max(n.first_on) AS first_on, max(CASE WHEN n.is_loyal THEN 1 ELSE 0 END) AS loyal
FROM orders o
JOIN newcomer n ON n.customer_id = o.customer_id AND n.first_on = o.ordered_on
JOIN all_products p ON p.product_id = o.product_id
WHERE is_purchase(o.__own_amount, o.quantity) AND CASE WHEN CAST($is_brand AS boolean) THEN p.brand ELSE p.category END IS NOT NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
