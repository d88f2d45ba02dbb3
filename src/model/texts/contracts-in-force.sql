-- one row per customer with a contract in force on the day: what it brings a month, and how long the customer has stayed
WITH in_force AS ( -- one row per such customer
  SELECT customer_id, sum(recurring_amount) AS monthly
  FROM all_contracts
  WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date) AND coalesce(ends_on, DATE '9999-12-31') >= CAST($until AS date)
  GROUP BY customer_id
)
SELECT f.customer_id AS customer_id, coalesce(f.monthly, CAST(0 AS decimal(38,4))) AS monthly, coalesce(s.months, 0) AS months, s.starts_on AS starts_on
FROM in_force f
LEFT JOIN contract_stays s ON s.customer_id = f.customer_id
ORDER BY f.customer_id
