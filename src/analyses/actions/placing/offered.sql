-- one row per customer and cut who should grow: what basket would offer next, something new before something again, of the category that was
-- never bought before others. next_offer: basket's lists, with the chance that their backtest gives
WITH candidate AS ( -- one row per customer, cut and item that may be offered, in order
  SELECT
    p.__cut AS __cut, p.customer_id AS customer_id, o.item AS item, o.chance AS chance,
    row_number() OVER (
      PARTITION BY p.__cut, p.customer_id
      ORDER BY CASE WHEN o.task = 'new' THEN 0 ELSE 1 END, CASE WHEN d.category = p.about THEN 0 ELSE 1 END, o.place, o.item_id
    ) AS nth
  FROM placed p
  JOIN next_offer o ON o.customer_id = p.customer_id
  LEFT JOIN all_products d ON d.product_id = o.item_id
  WHERE p.action = 'grow' AND o.chance IS NOT NULL
)
SELECT __cut, customer_id, item, chance
FROM candidate
WHERE nth = 1
ORDER BY __cut, customer_id
