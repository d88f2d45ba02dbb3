-- one row per customer known at the start of the period and attribute with a value
WITH first_day AS ( -- one row per customer who bought before the day
  SELECT customer_id, min(ordered_on) AS bought_on
  FROM purchase_days
  GROUP BY customer_id
), owned AS ( -- one row per customer and category bought before the day, with its place by how often
  SELECT o.customer_id, p.category, row_number() OVER (PARTITION BY o.customer_id ORDER BY count(*) DESC, p.category) AS place
  FROM all_orders o
  JOIN all_products p ON p.product_id = o.product_id
  WHERE o.ordered_on <= CAST($until AS date) AND p.category IS NOT NULL AND o.customer_id IS NOT NULL
  GROUP BY o.customer_id, p.category
), person AS ( -- one row per customer there at the start
  SELECT c.customer_id, c.segment, t.value AS tier, n.value AS tenure, w.category
  FROM all_customers c
  LEFT JOIN first_day f ON f.customer_id = c.customer_id
  LEFT JOIN tier t ON t.customer_id = c.customer_id
  LEFT JOIN tenure n ON n.customer_id = c.customer_id
  LEFT JOIN owned w ON w.customer_id = c.customer_id AND w.place = 1
  WHERE coalesce(f.bought_on, c.created_on, c.acquired_on, CAST('0001-01-01' AS date)) <= CAST($until AS date)
)
SELECT p.customer_id AS customer_id, a.attribute AS attribute,
  CASE a.attribute WHEN 'segment' THEN p.segment WHEN 'tier' THEN p.tier WHEN 'tenure' THEN p.tenure WHEN 'category_owned' THEN p.category END AS kind
FROM person p
CROSS JOIN (VALUES ('segment'), ('tier'), ('tenure'), ('category_owned')) AS a (attribute)
ORDER BY 1, 2
