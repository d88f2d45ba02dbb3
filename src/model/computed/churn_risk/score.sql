-- one row per customer who bought up to the day: how likely it is that nothing is bought in the $horizon days after it; who has been
-- silent for more than $gone_after days is no customer any more
WITH bought AS ( -- one row per customer, in days
  SELECT
    customer_id,
    CAST(count(*) - 1 AS double) AS repeats,
    date_diff('day', min(ordered_on), max(ordered_on)) AS recency,
    date_diff('day', min(ordered_on), CAST($until AS date)) AS age
  FROM purchase_days
  GROUP BY customer_id
), living AS ( -- one row per customer
  SELECT
    customer_id, repeats, age, age - recency AS silent,
    mbg_alive(
      CAST($r AS double), CAST($alpha AS double), CAST($a AS double), CAST($b AS double), repeats, CAST(recency AS double), CAST(age AS double)
    ) AS alive
  FROM bought
), scored AS ( -- one row per customer
  SELECT
    customer_id,
    silent,
    no_purchase_chance(alive, CAST($r AS double), CAST($alpha AS double), repeats, CAST(age AS double), CAST($horizon AS double)) AS chance
  FROM living
)
SELECT
  customer_id,
  CASE
    WHEN silent > CAST($gone_after AS bigint) THEN 'gone'
    WHEN chance >= CAST($high AS double) THEN 'high'
    WHEN chance >= CAST($medium AS double) THEN 'medium'
    ELSE 'low'
  END AS value
FROM scored
ORDER BY customer_id
