-- one row: contracts that ended in the year before the days of grace, and those of them that no other followed within these
WITH term AS ( -- one row per contract, with the start of the customer's next one
  SELECT ends_on, lead(starts_on) OVER (PARTITION BY customer_id ORDER BY starts_on, contract_id) AS next_on
  FROM all_contracts
  WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
)
SELECT
  count(*) AS ended,
  count_if(next_on IS NULL OR next_on > date_add('day', CAST($lapse_days AS bigint), ends_on)) AS lapsed
FROM term
WHERE ends_on >= date_add('day', -365 - CAST($lapse_days AS bigint), CAST($until AS date))
  AND ends_on < date_add('day', -CAST($lapse_days AS bigint), CAST($until AS date))
ORDER BY 1
