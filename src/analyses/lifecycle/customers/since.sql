-- one row per customer who bought up to the last day: since when where the customer stands has held
WITH mark AS ( -- one row per customer
  SELECT
    customer_id,
    min(CASE WHEN place = 2 THEN from_on END) AS second_on,
    min(CASE WHEN place = CAST($loyal AS bigint) THEN from_on END) AS loyal_on,
    -- On the last day of a break one has been silent for a day less.
    max(CASE WHEN gap > CAST($dormant AS bigint) + 1 THEN from_on END) AS back_on
  FROM spell
  GROUP BY customer_id
), judged AS ( -- one row per customer
  SELECT
    s.customer_id AS customer_id, s.state AS state, s.from_on AS from_on, s.held_on AS held_on, s.won_on AS won_on,
    CASE WHEN s.state = 'loyal' THEN k.loyal_on ELSE k.second_on END AS earned_on,
    -- After a break a state holds again from the return on; after a break as long as a defection, when it counts no more as won back.
    CASE WHEN k.back_on = s.won_on THEN date_add('day', CAST($dormant AS bigint) + 1, s.won_on) ELSE k.back_on END AS again_on
  FROM standing s
  JOIN mark k ON k.customer_id = s.customer_id
  WHERE s.point = 2
), dated AS ( -- one row per customer
  SELECT
    customer_id,
    CASE
      WHEN state = 'defected' THEN date_add('day', CAST($defected AS bigint) + 1, held_on)
      WHEN state = 'dormant' THEN date_add('day', CAST($dormant AS bigint) + 1, held_on)
      WHEN state = 'won_back' THEN won_on
      WHEN state = 'first_time' THEN from_on
      WHEN again_on > earned_on THEN again_on
      ELSE earned_on
    END AS since_on
  FROM judged
)
SELECT customer_id, since_on, date_add('day', -1, since_on) AS day
FROM dated
ORDER BY customer_id
