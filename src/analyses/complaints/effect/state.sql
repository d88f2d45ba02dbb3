-- one row per complainant and per customer who might stand beside one, with what was known of each on the day of the complaint and what came after
WITH step AS ( -- two blocks are looked at
  SELECT CAST(0 AS double) AS step
  UNION ALL
  SELECT CAST(1 AS double) AS step
), candidate AS ( -- one row per complainant and such customer, not yet known whether alike
  SELECT i.__cut, i.pair, i.number, i.index_on, d.customer_id, d.place + 1 AS place
  FROM indexed i
  JOIN drawn d ON d.product_id = i.product_id AND d.bought_month = i.bought_month
  JOIN step s ON s.step < d.blocks AND d.block = CAST(i.number AS double) + s.step - floor(ratio(CAST(i.number AS double) + s.step, d.blocks)) * CAST(d.blocks AS double)
  WHERE d.customer_id <> i.customer_id AND d.bought_on <= i.index_on
), risk AS ( -- the same with the complainants, without those who had complained by then
  SELECT c.__cut, c.pair, c.number, c.index_on, c.customer_id, c.place
  FROM candidate c
  LEFT JOIN first_complaint f ON f.customer_id = c.customer_id AND f.first_on <= c.index_on
  WHERE f.customer_id IS NULL
  UNION ALL
  SELECT __cut, pair, number, index_on, customer_id, 0 AS place
  FROM indexed
), known AS ( -- the same with their purchases
  SELECT
    r.__cut, r.pair, r.number, r.index_on, r.customer_id, r.place,
    count_if(b.ordered_on > date_add('day', -365, r.index_on) AND b.ordered_on <= r.index_on) AS orders,
    max(CASE WHEN b.ordered_on <= r.index_on THEN b.ordered_on END) AS last_on,
    min(CASE WHEN b.ordered_on > r.index_on THEN b.ordered_on END) AS next_on,
    count_if(b.ordered_on > date_add('day', -365 - CAST($after AS bigint), r.index_on) AND b.ordered_on <= date_add('day', -365, r.index_on)) AS earlier
  FROM risk r
  JOIN bought b ON b.customer_id = r.customer_id
  GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT
  k.__cut AS __cut,
  k.pair AS pair,
  k.number AS number,
  k.customer_id AS customer_id,
  k.place AS place,
  k.orders AS orders,
  date_diff('day', k.last_on, k.index_on) AS since_last,
  CASE WHEN k.orders <= 3 THEN k.orders WHEN k.orders <= 5 THEN 4 WHEN k.orders <= 8 THEN 6 WHEN k.orders <= 13 THEN 9 ELSE 14 END AS orders_band,
  CASE
    WHEN date_diff('day', k.last_on, k.index_on) <= 14 THEN 1
    WHEN date_diff('day', k.last_on, k.index_on) <= 30 THEN 2
    WHEN date_diff('day', k.last_on, k.index_on) <= 60 THEN 3
    WHEN date_diff('day', k.last_on, k.index_on) <= 120 THEN 4
    WHEN date_diff('day', k.last_on, k.index_on) <= 240 THEN 5
    ELSE 6
  END AS last_band,
  coalesce(t.value, '') AS tier,
  date_diff('day', k.index_on, k.next_on) AS days,
  date_diff('day', k.index_on, CAST($as_of AS date)) AS followed,
  k.earlier > 0 AS earlier,
  date_add('day', -365 - CAST($after AS bigint), k.index_on) >= CAST($began AS date) AS is_early_known
FROM known k
LEFT JOIN tier_then t ON t.customer_id = k.customer_id AND t.start_on = CAST(date_trunc('quarter', CAST(k.index_on AS timestamp)) AS date)
WHERE k.last_on IS NOT NULL
ORDER BY k.pair, k.place
