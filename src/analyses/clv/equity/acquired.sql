-- one row per cut and channel: who bought first in the year up to the day, what they have brought and will, and what all that the channel
-- brought are said to have cost
SELECT
  m.__cut AS __cut,
  c.acquisition_channel AS channel,
  count_if(s.first_on >= CAST($since AS date)) AS new_customers,
  sum(CASE WHEN s.first_on >= CAST($since AS date) THEN s.value + s.clv END) AS worth
FROM scored s
JOIN member m ON m.customer_id = s.customer_id
LEFT JOIN all_customers c ON c.customer_id = s.customer_id
WHERE s.basis = 'orders'
GROUP BY m.__cut, c.acquisition_channel
ORDER BY 1, 2
