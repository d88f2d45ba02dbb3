-- one row per customer: the periods bought in, a bit each (up to 62), whatever the cut
WITH day_period AS ( -- one row per day from the first of the data
  SELECT
    date_add('day', CAST(place AS bigint) - 1, CAST($first_day AS date)) AS day,
    CAST(item AS bigint) AS period,
    bitwise_left_shift(CAST(1 AS bigint), CAST(item AS integer)) AS bit
  FROM UNNEST(json_text_list(CAST($periods AS varchar))) WITH ORDINALITY AS t (item, place)
)
SELECT o.customer_id AS customer_id, bitwise_or_agg(d.bit) AS mask, min(d.period) AS cohort, max(d.period) AS last_period
FROM all_orders o
JOIN day_period d ON d.day = o.ordered_on
WHERE o.customer_id IS NOT NULL AND o.amount >= 0
GROUP BY o.customer_id
ORDER BY o.customer_id
