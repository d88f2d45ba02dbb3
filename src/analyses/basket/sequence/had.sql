-- one row per cut, customer, day of purchase and item that enough hold
WITH bought AS ( -- one row per basket and item
  SELECT b.__cut AS __cut, b.customer_id AS customer_id, b.bought_on AS bought_on, x.item AS item
  FROM basket b
  CROSS JOIN UNNEST(b.items) AS x (item)
  WHERE b.customer_id IS NOT NULL
)
SELECT __cut, customer_id, bought_on, item
FROM bought
WHERE item IN (SELECT item FROM item)
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
