-- one row per complaint and cut whose customer had bought before: the purchase that its order names, else the last one of the product
-- (of anything, where it names no product)
WITH bought AS ( -- one row per customer, product, day and order of purchase
  SELECT customer_id, product_id, ordered_on, coalesce(order_id, '') AS order_id, max(branch) AS branch, max(channel) AS channel
  FROM all_orders
  WHERE customer_id IS NOT NULL AND product_id IS NOT NULL AND is_purchase(__own_amount, quantity) AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id, product_id, ordered_on, coalesce(order_id, '')
), candidate AS ( -- one row per complaint and purchase before it, the most likely one first
  SELECT
    c.__cut, c.ticket_id, b.product_id, b.ordered_on, b.branch, b.channel,
    c.order_id IS NOT NULL AND c.order_id = b.order_id AS is_named,
    row_number() OVER (
      PARTITION BY c.__cut, c.ticket_id
      ORDER BY CASE WHEN c.order_id = b.order_id THEN 0 ELSE 1 END, b.ordered_on DESC, b.order_id DESC, b.product_id
    ) AS place,
    count(*) OVER (PARTITION BY c.__cut, c.ticket_id) AS purchases
  FROM complaint c
  JOIN bought b ON b.customer_id = c.customer_id
  WHERE b.ordered_on <= c.opened_on AND (c.product_id IS NULL OR c.product_id = b.product_id)
)
SELECT
  __cut, ticket_id, product_id, ordered_on, branch, channel,
  -- Which batch it was is sure where the case says it, or there was one purchase alone.
  is_named OR purchases = 1 AS is_sure
FROM candidate
WHERE place = 1
ORDER BY __cut, ticket_id
