-- one row per row of stood: where the customer stood on the day, by the day's rule; the first that holds says it
SELECT
  point, day, customer_id, from_on, next_on, held_on, purchases, won_on,
  CASE
    WHEN date_diff('day', held_on, day) > defected THEN 'defected'
    WHEN date_diff('day', held_on, day) > dormant THEN 'dormant'
    WHEN date_diff('day', won_on, day) <= dormant THEN 'won_back'
    WHEN purchases = 1 THEN 'first_time'
    WHEN purchases >= loyal THEN 'loyal'
    ELSE 'repeat'
  END AS state
FROM stood
ORDER BY point, customer_id
