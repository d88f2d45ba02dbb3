-- one row per cut, customer, task and place: what to offer, why, the chance that it is taken by who buys, and the margin that lets expect
WITH offer AS ( -- one row per cut, customer, task and place of the list that is theirs
  SELECT o.__cut AS __cut, o.customer_id AS customer_id, o.task AS task, o.method AS method, o.place AS place, o.item AS item, o.because AS because,
    o.baskets AS baskets, o.last_on AS last_on, ceil(5 * ratio(CAST(o.baskets AS double), CAST(p.baskets AS double))) AS fifth
  FROM chosen o
  JOIN winner w ON w.cut = o.__cut AND w.task = o.task AND w.method = o.method
  JOIN person p ON p.__cut = o.__cut AND p.customer_id = o.customer_id
), product AS ( -- one row per product
  SELECT product_id, name FROM all_products WHERE CAST($is_product AS boolean)
)
SELECT
  o.__cut AS __cut, o.customer_id AS customer_id, u.name AS name, o.task AS task, o.place AS place, coalesce(i.name, o.item) AS item, o.item AS item_id,
  o.method AS why, coalesce(b.name, o.because) AS because, h.chance AS chance,
  CAST(exact_product(m.margin, CAST(h.exact AS decimal(18,10))) AS decimal(38,4)) AS margin,
  o.baskets AS baskets, o.last_on AS last_on
FROM offer o
LEFT JOIN chance h ON h.cut = o.__cut AND h.task = o.task AND h.at_place = o.place AND CAST(h.fifth AS double) = o.fifth
LEFT JOIN margin m ON m.__cut = o.__cut AND m.item = o.item
LEFT JOIN product i ON i.product_id = o.item
LEFT JOIN product b ON b.product_id = o.because
LEFT JOIN all_customers u ON u.customer_id = o.customer_id
ORDER BY 1, 2, 4, 5
