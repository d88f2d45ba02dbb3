-- one row per row of stood: where the customer stood on the day; the first rule that holds says it
SELECT
  point, day, customer_id, from_on, next_on, held_on, purchases, won_on,
  CASE
    WHEN date_diff('day', held_on, day) > CAST($defected AS bigint) THEN 'defected'
    WHEN date_diff('day', held_on, day) > CAST($dormant AS bigint) THEN 'dormant'
    WHEN date_diff('day', won_on, day) <= CAST($dormant AS bigint) THEN 'won_back'
    WHEN purchases = 1 THEN 'first_time'
    WHEN purchases >= CAST($loyal AS bigint) THEN 'loyal'
    ELSE 'repeat'
  END AS state
FROM stood
ORDER BY point, customer_id
