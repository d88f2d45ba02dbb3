-- one row per occasion of a customer: how many there have been up to it, the break before it and the next one. occasion: one row per
-- customer and day on which something was bought, with the last day that it holds for
WITH placed AS ( -- one row per occasion, with the one before and the one after
  SELECT
    customer_id,
    from_on,
    row_number() OVER (PARTITION BY customer_id ORDER BY from_on) AS place,
    lead(from_on) OVER (PARTITION BY customer_id ORDER BY from_on) AS next_on,
    max(until_on) OVER (PARTITION BY customer_id ORDER BY from_on ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS held_on,
    max(until_on) OVER (PARTITION BY customer_id ORDER BY from_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS left_on
  FROM occasion
)
SELECT customer_id, from_on, next_on, held_on, place, date_diff('day', left_on, from_on) AS gap
FROM placed
ORDER BY customer_id, from_on
