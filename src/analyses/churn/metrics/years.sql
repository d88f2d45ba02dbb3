-- one row per customer and purchase day, with the next one (the end of time where there is none yet) and what the 12 months up to the day brought
SELECT
  customer_id,
  ordered_on,
  coalesce(lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on), DATE '9999-12-31') AS next_on,
  coalesce(
    sum(CASE WHEN CAST($measure AS varchar) = 'margin' THEN margin ELSE revenue END) OVER (
      PARTITION BY customer_id ORDER BY date_diff('day', DATE '1970-01-01', ordered_on) RANGE BETWEEN 364 PRECEDING AND CURRENT ROW
    ),
    CAST(0 AS decimal(38,4))
  ) AS year_value
FROM purchase_day_money
ORDER BY customer_id, ordered_on
