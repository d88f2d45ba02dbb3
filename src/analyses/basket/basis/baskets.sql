-- one row per cut and basket of the days: who bought, its first day, its money, and the numbers of its items, null where none is known; a basket is an
-- order, without its id a customer's day
WITH bought AS ( -- the same, each item as often as it has lines
  SELECT
    o.__cut AS __cut,
    CASE WHEN o.order_id IS NOT NULL THEN o.order_id ELSE '/' || o.customer_id || '/' || CAST(o.ordered_on AS varchar) END AS basket,
    max(o.customer_id) AS customer_id,
    min(o.ordered_on) AS bought_on,
    sum(o.amount) AS amount,
    array_agg(w.item) FILTER (WHERE w.item IS NOT NULL) AS items
  FROM orders o
  LEFT JOIN ware w ON w.__cut = o.__cut AND w.product_id = o.product_id
  WHERE is_purchase(o.__own_amount, o.quantity) AND (o.order_id IS NOT NULL OR o.customer_id IS NOT NULL)
    AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2
)
-- To look for repeated ones is dear, and of one or two a comparison tells.
SELECT __cut, basket, customer_id, bought_on, amount,
  CASE WHEN cardinality(items) = 1 OR cardinality(items) = 2 AND element_at(items, 1) <> element_at(items, 2) THEN items ELSE array_distinct(items) END AS items
FROM bought
ORDER BY 1, 2
