-- one row per customer: the reseller who sold most to it up to a day
WITH served AS ( -- one row per customer and reseller
  SELECT customer_id, reseller_id, sum(amount) AS amount
  FROM all_orders
  WHERE customer_id IS NOT NULL AND reseller_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id, reseller_id
), ranked AS ( -- the same with its place by what was sold
  SELECT customer_id, reseller_id, row_number() OVER (PARTITION BY customer_id ORDER BY amount DESC, reseller_id) AS place
  FROM served
)
SELECT customer_id AS customer_id, reseller_id AS reseller_id
FROM ranked
WHERE place = 1
ORDER BY customer_id
