-- one row per cut and customer who bought up to the day
SELECT o.customer_id AS customer_id, cut_of(o.__cut, c.__cut) AS __cut
FROM orders o
LEFT JOIN customers c ON c.customer_id = o.customer_id
WHERE o.customer_id IS NOT NULL AND o.ordered_on <= CAST($until AS date)
GROUP BY o.customer_id, cut_of(o.__cut, c.__cut)
ORDER BY 1, 2
