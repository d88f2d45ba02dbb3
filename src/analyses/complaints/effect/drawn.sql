-- one row per product and month that a complaint is about and customer who bought it then, in an order drawn by the seed, in blocks of 200
WITH wanted AS ( -- one row per product and month
  SELECT product_id, bought_month
  FROM indexed
  WHERE product_id IS NOT NULL
  GROUP BY 1, 2
), buyer AS ( -- one row per product, month and customer
  SELECT o.product_id, w.bought_month, o.customer_id, min(o.ordered_on) AS bought_on
  FROM all_orders o
  JOIN wanted w ON w.product_id = o.product_id AND w.bought_month = CAST(date_trunc('month', CAST(o.ordered_on AS timestamp)) AS date)
  WHERE o.customer_id IS NOT NULL AND is_purchase(o.__own_amount, o.quantity)
  GROUP BY 1, 2, 3
), placed AS ( -- the same by product and month, in the order drawn
  SELECT
    b.product_id, b.bought_month, b.customer_id, b.bought_on,
    row_number() OVER (
      PARTITION BY b.product_id, b.bought_month
      ORDER BY mod(mod(n.number * 48271 + CAST($seed AS bigint) * 7919, 2147483647) * 69621, 2147483647), b.customer_id
    ) - 1 AS place,
    count(*) OVER (PARTITION BY b.product_id, b.bought_month) AS buyers
  FROM buyer b
  JOIN numbered n ON n.customer_id = b.customer_id
)
SELECT
  product_id, bought_month, customer_id, bought_on, place,
  floor(ratio(CAST(place AS double), CAST(200 AS double))) AS block,
  floor(ratio(CAST(buyers + 199 AS double), CAST(200 AS double))) AS blocks
FROM placed
ORDER BY product_id, bought_month, place
