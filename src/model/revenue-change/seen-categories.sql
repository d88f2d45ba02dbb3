-- one row per cut and category sold within the days asked for: what it brought on the first and on the last of its days there
WITH day AS ( -- one row per cut, category and day with sales
  SELECT
    o.__cut AS __cut,
    p.category AS key,
    o.ordered_on AS ordered_on,
    sum(o.quantity) AS quantity,
    sum(o.amount) AS amount,
    sum(o.line_cost) AS cost
  FROM orders o
  JOIN all_products p ON p.product_id = o.product_id
  WHERE o.ordered_on BETWEEN CAST($seen_since AS date) AND CAST($seen_until AS date) AND o.quantity > 0 AND o.amount IS NOT NULL AND p.category IS NOT NULL
  GROUP BY 1, 2, 3
)
SELECT
  __cut AS cut,
  key,
  min_by(quantity, ordered_on) AS first_quantity,
  min_by(amount, ordered_on) AS first_amount,
  min_by(cost, ordered_on) AS first_cost,
  max_by(quantity, ordered_on) AS last_quantity,
  max_by(amount, ordered_on) AS last_amount,
  max_by(cost, ordered_on) AS last_cost
FROM day
GROUP BY __cut, key
ORDER BY __cut, key
