-- one row per customer and cut with a stated wallet: what is spent in all over the length of the period, the categories stated summed
SELECT v.__cut AS __cut, v.customer_id AS customer_id, sum(s.stated) AS value
FROM classified v
JOIN statement s ON s.customer_id = v.customer_id
GROUP BY v.__cut, v.customer_id
ORDER BY 1, 2
