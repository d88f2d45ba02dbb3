-- one row per month's end asked and customer who was still buying then, that is in the two usual gaps before it: what customers are matched by, and
-- whether a purchase followed within the days. asked_month: one row per month, with its first and last day and the first of its quarter
WITH bought AS ( -- one row per customer and purchase day: purchase days so far, and the next one
  SELECT
    customer_id, first_on, ordered_on,
    row_number() OVER (PARTITION BY customer_id ORDER BY ordered_on) AS purchases,
    lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on) AS next_on
  FROM buying_day
), standing AS ( -- one row per month and customer, with the last purchase up to its end
  SELECT
    m.place AS point, m.quarter_on AS quarter_on, m.until_on AS until_on, b.customer_id AS customer_id, b.purchases AS purchases, b.next_on AS next_on,
    CAST(date_diff('day', b.ordered_on, m.until_on) AS double) AS silent,
    CASE WHEN b.purchases > 1 THEN ratio(CAST(date_diff('day', b.first_on, b.ordered_on) AS double), CAST(b.purchases - 1 AS double)) END AS own_gap
  FROM bought b
  JOIN asked_month m ON b.ordered_on <= m.until_on AND b.ordered_on > date_add('day', -2 * CAST($days AS bigint), m.until_on)
  WHERE coalesce(b.next_on, DATE '9999-12-31') > m.until_on
)
SELECT
  s.point AS point,
  s.customer_id AS customer_id,
  coalesce(t.value, '') AS tier,
  CASE
    WHEN s.own_gap IS NULL THEN 0
    WHEN s.own_gap <= ratio(CAST($days AS double), 2e0) THEN 1
    WHEN s.own_gap <= CAST($days AS double) THEN 2
    WHEN s.own_gap <= 2 * CAST($days AS double) THEN 3
    ELSE 4
  END AS gap_band,
  CASE
    WHEN s.silent <= ratio(CAST($days AS double), 2e0) THEN 1
    WHEN s.silent <= CAST($days AS double) THEN 2
    ELSE 3
  END AS silent_band,
  CASE WHEN s.next_on <= date_add('day', CAST($within AS bigint), s.until_on) THEN 1 ELSE 0 END AS bought
FROM standing s
LEFT JOIN tier_then t ON t.customer_id = s.customer_id AND t.start_on = s.quarter_on
ORDER BY 1, 2
