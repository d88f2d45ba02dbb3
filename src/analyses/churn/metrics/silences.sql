-- one row per customer and time of falling silent, that is of having bought nothing for more days than the horizon has: the day, the day of
-- the purchase that ended it, and what the 12 months up to the last purchase before it had brought
WITH day AS ( -- one row per purchase day, with the next one of the customer
  SELECT
    customer_id,
    ordered_on,
    lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS next_on,
    sum(CASE WHEN CAST($measure AS varchar) = 'margin' THEN margin ELSE revenue END) OVER (
      PARTITION BY customer_id ORDER BY date_diff('day', DATE '1970-01-01', ordered_on) RANGE BETWEEN 364 PRECEDING AND CURRENT ROW
    ) AS year_value
  FROM purchase_day_money
)
SELECT
  customer_id,
  date_add('day', CAST($horizon AS bigint) + 1, ordered_on) AS silent_on,
  next_on AS back_on,
  coalesce(year_value, CAST(0 AS decimal(38,4))) AS year_value
FROM day
WHERE date_add('day', CAST($horizon AS bigint) + 1, ordered_on) < coalesce(next_on, DATE '9999-12-31')
  AND date_add('day', CAST($horizon AS bigint) + 1, ordered_on) <= CAST($until AS date)
ORDER BY customer_id, silent_on
