-- one row per cut and channel in which customers bought within the days: how many, and how many of them for the first time anywhere
WITH buyer AS ( -- one row per cut, channel and customer who bought
  SELECT __cut, channel, customer_id
  FROM orders
  WHERE customer_id IS NOT NULL AND is_purchase(__own_amount, quantity)
    AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  b.__cut AS __cut,
  b.channel AS channel,
  count(*) AS customers,
  count(CASE WHEN NOT h.older AND h.first_on >= CAST($since AS date) THEN 1 END) AS new_customers
FROM buyer b
LEFT JOIN history h ON h.customer_id = b.customer_id
GROUP BY 1, 2
ORDER BY 1, 2
