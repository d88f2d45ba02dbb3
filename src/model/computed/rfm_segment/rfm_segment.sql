-- one row per customer: the segment of the recency and frequency scores (1 to 5) over all history up to the day, as the analysis rfm
-- gives it; cell: one row per pair of scores. A score counts the cuts at 1/5 .. 4/5 of the population that a value exceeds: it exceeds the type-7 quantile j/5 of n
-- customers exactly where 5 x (customers below it) > j x (n - 1).
WITH placed_order AS ( -- one row per customer and order; a customer's lines without an order id stand in one row
  SELECT
    customer_id,
    order_id,
    max(CASE WHEN __own_amount >= 0 THEN ordered_on END) AS last_on,
    count(CASE WHEN __own_amount >= 0 THEN 1 END) AS bought
  FROM all_orders
  WHERE customer_id IS NOT NULL AND __own_amount IS NOT NULL AND ordered_on <= CAST($as_of AS date)
  GROUP BY customer_id, order_id
), purchase AS ( -- one row per customer
  SELECT
    customer_id,
    max(last_on) AS last_on,
    sum(CASE WHEN order_id IS NULL THEN bought WHEN bought > 0 THEN 1 ELSE 0 END) AS frequency
  FROM placed_order
  GROUP BY customer_id
), placed AS ( -- one row per customer with a purchase: how many bought later, how many less often, both times 5; and the others
  SELECT
    customer_id,
    5 * (rank() OVER (ORDER BY last_on DESC) - 1) AS later,
    5 * (rank() OVER (ORDER BY frequency) - 1) AS rarer,
    count(*) OVER () - 1 AS others
  FROM purchase
  WHERE frequency > 0
), scored AS ( -- one row per customer with a purchase
  SELECT
    customer_id,
    CASE WHEN later > 4 * others THEN 1 WHEN later > 3 * others THEN 2 WHEN later > 2 * others THEN 3 WHEN later > others THEN 4 ELSE 5 END AS r,
    CASE WHEN rarer > 4 * others THEN 5 WHEN rarer > 3 * others THEN 4 WHEN rarer > 2 * others THEN 3 WHEN rarer > others THEN 2 ELSE 1 END AS f
  FROM placed
)
SELECT
  p.customer_id AS customer_id,
  coalesce(g.segment, 'returns_only') AS value
FROM purchase p
LEFT JOIN scored s ON s.customer_id = p.customer_id
LEFT JOIN cell g ON g.r = s.r AND g.f = s.f
ORDER BY p.customer_id
