-- one row per customer who bought up to the day: how likely it is that nothing is bought in the $horizon days after it; who has been
-- silent for more than $gone_after days is no customer any more
WITH living AS ( -- one row per customer
  SELECT
    customer_id, CAST(repeats AS double) AS repeats, age, age - recency AS silent,
    mbg_alive(
      CAST($r AS double), CAST($alpha AS double), CAST($a AS double), CAST($b AS double),
      CAST(repeats AS double), CAST(recency AS double), CAST(age AS double)
    ) AS alive
  FROM purchase_history
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
