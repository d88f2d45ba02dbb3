-- one row per purchase day whose money was another before a later day, and that day: what is to be added until then. A return counts on the
-- day of the order it names from its own day on; one that is dated before its order counted on its own day until then.
WITH returned AS ( -- one row per line that names an order placed on another day
  SELECT
    l.customer_id AS customer_id,
    l.ordered_on > p.placed_on AS came_later,
    l.ordered_on AS ordered_on,
    p.placed_on AS placed_on,
    CASE WHEN CAST($measure AS varchar) = 'margin' THEN l.amount - l.line_cost ELSE l.amount END AS value
  FROM all_orders l
  JOIN placed_orders p ON p.customer_id = l.customer_id AND p.order_id = l.returns_order_id
  WHERE l.ordered_on <> p.placed_on AND l.ordered_on <= CAST($until AS date)
), restated AS ( -- one row per such line
  SELECT
    customer_id,
    CASE WHEN came_later THEN placed_on ELSE ordered_on END AS ordered_on,
    CASE WHEN came_later THEN ordered_on ELSE placed_on END AS known_on,
    CASE WHEN came_later THEN -value ELSE value END AS value
  FROM returned
)
SELECT r.customer_id AS customer_id, r.ordered_on AS ordered_on, r.known_on AS known_on, sum(r.value) AS value
FROM restated r
JOIN years y ON y.customer_id = r.customer_id AND y.ordered_on = r.ordered_on
GROUP BY r.customer_id, r.ordered_on, r.known_on
ORDER BY 1, 2, 3
