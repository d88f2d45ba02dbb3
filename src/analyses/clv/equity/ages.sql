-- one row per channel and whole months since the first purchase, of those who came in the two years up to the day: how many customers
SELECT c.acquisition_channel AS channel, date_diff('month', h.first_on, CAST($until AS date)) AS month, count(*) AS customers
FROM history h
LEFT JOIN all_customers c ON c.customer_id = h.customer_id
WHERE h.first_on >= CAST($since AS date)
GROUP BY 1, 2
ORDER BY 1, 2
