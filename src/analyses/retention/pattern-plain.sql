-- one row per set of periods bought in, with how many customers have it: nothing is filtered or cut, up to 62 periods, no dates of acquisition
WITH day_period AS ( -- one row per day from the first of the data
  SELECT
    date_add('day', CAST(place AS bigint) - 1, CAST($first_day AS date)) AS day,
    CAST(item AS bigint) AS period,
    bitwise_left_shift(CAST(1 AS bigint), CAST(item AS integer)) AS bit
  FROM UNNEST(json_text_list(CAST($periods AS varchar))) WITH ORDINALITY AS t (item, place)
), customer_mask AS ( -- one row per customer
  SELECT o.customer_id AS customer_id, bitwise_or_agg(d.bit) AS mask, min(d.period) AS cohort, max(d.period) AS last_period
  FROM orders o
  JOIN day_period d ON d.day = o.ordered_on
  WHERE o.customer_id IS NOT NULL AND o.amount >= 0
  GROUP BY o.customer_id
)
SELECT
  '' AS __cut,
  cohort,
  CAST(0 AS bigint) AS word,
  mask,
  last_period,
  true AS head,
  false AS older,
  true AS undated,
  count(*) AS customers
FROM customer_mask
GROUP BY cohort, mask, last_period
ORDER BY cohort, mask
