-- one row per customer whose last contract ends within the days ahead, or has ended within those of grace
WITH term AS ( -- one row per contract begun by the day, the one that ends last of a customer first
  SELECT
    customer_id, contract_id, ends_on, recurring_amount,
    row_number() OVER (PARTITION BY customer_id ORDER BY coalesce(ends_on, DATE '9999-12-31') DESC, contract_id) AS nth
  FROM all_contracts
  WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
)
SELECT customer_id, contract_id, ends_on, recurring_amount AS monthly
FROM term
WHERE nth = 1
  AND ends_on BETWEEN date_add('day', -CAST($lapse_days AS bigint), CAST($until AS date)) AND date_add('day', CAST($ahead_days AS bigint), CAST($until AS date))
ORDER BY customer_id
