-- one row per recovered customer who bought: the history up to as-of
SELECT h.customer_id AS customer_id, h.repeats AS repeats, h.recency AS recency, h.age AS age, h.priced AS priced, h.mean_value AS mean_value
FROM history h
JOIN recovered r ON r.customer_id = h.customer_id
ORDER BY h.customer_id
