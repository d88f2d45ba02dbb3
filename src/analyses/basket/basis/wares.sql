-- one row per cut and product bought in the days, and one for products nobody names: the item it is at the level, by its id and by its number in the
-- order of cuts and ids, its lines, and those that no basket holds, for want of an order and of a customer
WITH sold AS ( -- one row per cut and product
  SELECT __cut, product_id, count(*) AS lines, count_if(order_id IS NULL AND customer_id IS NULL) AS loose
  FROM orders
  WHERE is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY __cut, product_id
), product AS ( -- one row per product
  SELECT product_id, max(CASE CAST($level AS varchar) WHEN 'brand' THEN brand WHEN 'category' THEN category END) AS family
  FROM all_products
  GROUP BY product_id
), ware AS ( -- one row per cut and product
  SELECT s.__cut AS __cut, s.product_id AS product_id, CASE CAST($level AS varchar) WHEN 'product' THEN s.product_id ELSE p.family END AS item_id,
    s.lines AS lines, s.loose AS loose
  FROM sold s
  LEFT JOIN product p ON p.product_id = s.product_id
)
SELECT __cut, product_id, item_id,
  CASE WHEN item_id IS NOT NULL THEN CAST(dense_rank() OVER (ORDER BY __cut, item_id NULLS LAST) AS integer) END AS item,
  lines, loose
FROM ware
ORDER BY 1, 2
