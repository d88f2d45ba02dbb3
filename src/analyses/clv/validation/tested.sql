-- one row per customer known on the day: what came after it, in the days held out
WITH later AS ( -- one row per customer who bought in the days held out
  SELECT
    customer_id,
    count(*) AS came,
    coalesce(sum(CASE WHEN CAST($measure AS varchar) = 'margin' THEN margin ELSE revenue END), CAST(0 AS decimal(38,4))) AS came_value
  FROM purchase_day_money
  WHERE ordered_on > CAST($calibration_end AS date)
  GROUP BY customer_id
)
SELECT
  h.customer_id AS customer_id,
  h.repeats AS repeats,
  h.priced AS priced,
  h.recency AS recency,
  h.age AS age,
  h.mean_value AS mean_value,
  h.value AS value,
  h.recent_repeats AS recent_repeats,
  h.recent_value AS recent_value,
  coalesce(l.came, 0) AS came,
  coalesce(l.came_value, CAST(0 AS decimal(38,4))) AS came_value
FROM history h
LEFT JOIN later l ON l.customer_id = h.customer_id
ORDER BY h.customer_id
