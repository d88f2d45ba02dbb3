-- one row per cut and product sold within the days asked for: what it brought on the first and on the last of its days there
WITH day AS ( -- one row per cut, product and day with sales
  SELECT
    __cut,
    product_id AS key,
    ordered_on,
    sum(quantity) AS quantity,
    sum(amount) AS amount,
    sum(line_cost) AS cost
  FROM orders
  WHERE ordered_on BETWEEN CAST($seen_since AS date) AND CAST($seen_until AS date) AND quantity > 0 AND amount IS NOT NULL AND product_id IS NOT NULL
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
