-- one row per cut, customer and item that enough of them bought, by the item's place
SELECT i.__cut AS __cut, l.basket AS unit, l.customer_id AS customer_id, i.place AS place, l.stratum AS stratum,
  l.bought_on <= CAST($learn_until AS date) AS is_before
FROM line l
JOIN item i ON i.__cut = l.__cut AND i.item = l.item
ORDER BY 1, 2, 4
