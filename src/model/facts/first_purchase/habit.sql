-- as fact.sql, with the second and the last day of purchase, how many such days there are, and the months bought in: a bit each, up to 62 from the month of the first day of the orders.
-- The days are counted in the one reading that finds the first of them
WITH month_day AS ( -- one row per purchase day, with the place of its month
  SELECT customer_id, ordered_on, 12 * (year(ordered_on) - year(CAST($first_day AS date))) + month(ordered_on) - month(CAST($first_day AS date)) AS place
  FROM purchase_days
), bought AS ( -- one row per customer
  SELECT
    customer_id,
    min(ordered_on) AS first_on,
    element_at(min(ordered_on, 2), 2) AS second_on,
    max(ordered_on) AS last_on,
    count(*) AS days,
    bitwise_or_agg(CASE WHEN place < 62 THEN bitwise_left_shift(CAST(1 AS bigint), CAST(place AS integer)) ELSE CAST(0 AS bigint) END) AS months
  FROM month_day
  GROUP BY customer_id
)
SELECT
  f.customer_id AS customer_id,
  f.first_on AS first_on,
  f.second_on AS second_on,
  f.last_on AS last_on,
  f.days AS days,
  f.months AS months,
  c.acquired_on AS acquired_on,
  coalesce(c.acquired_on < CAST($first_day AS date), false) AS older,
  c.acquired_on IS NULL AS undated
FROM bought f
LEFT JOIN all_customers c ON c.customer_id = f.customer_id
ORDER BY f.customer_id
