-- one row per cut, customer, task and place: what to offer, why, the chance that it is taken by who buys, and the margin that lets expect
WITH product AS ( -- one row per product
  SELECT product_id, name FROM all_products WHERE CAST($is_product AS boolean)
), item AS ( -- one row per cut and item: its name, and what a basket with it leaves
  SELECT c.item AS item, c.item_id AS item_id, coalesce(p.name, c.item_id) AS name, m.margin AS margin
  FROM counted c
  LEFT JOIN product p ON p.product_id = c.item_id
  LEFT JOIN margin m ON m.__cut = c.__cut AND m.item = c.item_id
), offer AS ( -- one row per cut, customer, task and place of the list that is theirs
  SELECT p.__cut AS __cut, p.customer_id AS customer_id, o.task AS task, o.method AS method, o.place AS place, o.item AS item, o.because AS because,
    o.baskets AS baskets, o.last_on AS last_on, ceil(5 * ratio(CAST(o.baskets AS double), CAST(p.baskets AS double))) AS fifth
  FROM chosen o
  JOIN person p ON p.who = o.who
  JOIN winner w ON w.cut = p.__cut AND w.task = o.task AND w.method = o.method
)
SELECT
  o.__cut AS __cut, o.customer_id AS customer_id, u.name AS name, o.task AS task, o.place AS place, i.name AS item, i.item_id AS item_id,
  o.method AS why, b.name AS because, h.chance AS chance,
  CAST(exact_product(i.margin, CAST(h.exact AS decimal(18,10))) AS decimal(38,4)) AS margin,
  o.baskets AS baskets, o.last_on AS last_on
FROM offer o
JOIN item i ON i.item = o.item
LEFT JOIN item b ON b.item = o.because
LEFT JOIN chance h ON h.cut = o.__cut AND h.task = o.task AND h.at_place = o.place AND CAST(h.fifth AS double) = o.fifth
LEFT JOIN all_customers u ON u.customer_id = o.customer_id
ORDER BY 1, 2, 4, 5
