-- one row per channel and month since the first purchase of those who came in the two years up to the day: what they brought in it
SELECT
  c.acquisition_channel AS channel,
  date_diff('month', h.first_on, d.ordered_on) AS month,
  sum(d.margin) AS margin
FROM purchase_day_money d
JOIN history h ON h.customer_id = d.customer_id
LEFT JOIN all_customers c ON c.customer_id = d.customer_id
WHERE h.first_on >= CAST($since AS date)
GROUP BY 1, 2
ORDER BY 1, 2
