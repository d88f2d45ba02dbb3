-- one row per customer who bought up to the day: how often and when, and what repeat purchases were worth in the measure
WITH bought AS ( -- one row per purchase day
  SELECT
    customer_id,
    ordered_on,
    CASE WHEN CAST($measure AS varchar) = 'margin' THEN margin ELSE revenue END AS value,
    min(ordered_on) OVER (PARTITION BY customer_id) AS first_on
  FROM purchase_day_money
)
SELECT
  customer_id,
  min(ordered_on) AS first_on,
  max(ordered_on) AS last_on,
  count(*) - 1 AS repeats,
  date_diff('day', min(ordered_on), max(ordered_on)) AS recency,
  date_diff('day', min(ordered_on), CAST($until AS date)) AS age,
  count_if(ordered_on > first_on AND value > 0) AS priced,
  coalesce(sum(CASE WHEN ordered_on > first_on AND value > 0 THEN value END), CAST(0 AS decimal(38,4))) AS priced_value,
  coalesce(sum(value), CAST(0 AS decimal(38,4))) AS value,
  count_if(ordered_on > first_on AND ordered_on > CAST($recent_after AS date)) AS recent_repeats,
  coalesce(sum(CASE WHEN ordered_on > CAST($recent_after AS date) THEN value END), CAST(0 AS decimal(38,4))) AS recent_value
FROM bought
GROUP BY customer_id
ORDER BY customer_id
