-- one row per cut and group of orders, and per cut and whom they come from: customers who bought within the days, their orders, and what the
-- largest of them brought. An order or customer of two groups counts in both; lines without an order id are one order a customer and day
WITH placed AS ( -- one row per cut, group of orders, customer and order
  SELECT
    __cut,
    channel AS name,
    customer_id,
    coalesce(order_id, CAST(ordered_on AS varchar)) AS placed_as,
    max(CASE WHEN is_purchase(__own_amount, quantity) AND (order_id IS NOT NULL OR customer_id IS NOT NULL) THEN 1 ELSE 0 END) AS bought,
    sum(amount) AS revenue
  FROM orders
  WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3, 4
), grouped AS ( -- one row per cut, group of orders and customer
  SELECT __cut, name, customer_id, sum(bought) AS orders, sum(revenue) AS revenue
  FROM placed
  GROUP BY 1, 2, 3
), whole_order AS ( -- one row per cut, customer and order
  SELECT __cut, customer_id, placed_as, max(bought) AS bought, sum(revenue) AS revenue
  FROM placed
  GROUP BY 1, 2, 3
), buyer AS ( -- one row per cut and customer
  SELECT __cut, customer_id, sum(bought) AS orders, sum(revenue) AS revenue
  FROM whole_order
  GROUP BY 1, 2
), fresh AS ( -- one row per customer who is new in the days
  SELECT customer_id AS fresh_id
  FROM history
  WHERE NOT older AND first_on >= CAST($since AS date)
)
SELECT
  __cut,
  'part' AS part,
  name,
  count(CASE WHEN orders > 0 THEN customer_id END) AS customers,
  CAST(sum(orders) AS bigint) AS orders,
  max(CASE WHEN customer_id IS NOT NULL THEN revenue END) AS largest
FROM grouped
GROUP BY 1, 2, 3
UNION ALL
SELECT
  __cut,
  CASE WHEN customer_id IS NULL THEN 'nobody' WHEN fresh_id IS NOT NULL THEN 'new' ELSE 'returning' END AS part,
  CAST(NULL AS varchar) AS name,
  count(CASE WHEN orders > 0 THEN customer_id END) AS customers,
  CAST(sum(orders) AS bigint) AS orders,
  max(CASE WHEN customer_id IS NOT NULL THEN revenue END) AS largest
FROM buyer
LEFT JOIN fresh ON fresh_id = customer_id
GROUP BY 1, 2
ORDER BY 1, 2, 3
