-- one row per cut, basket and category as `line`, of the categories that most customers bought of
WITH bought AS ( -- one row per cut and category
  SELECT __cut, item, count(DISTINCT customer_id) AS customers
  FROM line
  WHERE customer_id IS NOT NULL AND item IS NOT NULL
  GROUP BY __cut, item
), placed AS ( -- the same, the largest first
  SELECT __cut, item, row_number() OVER (PARTITION BY __cut ORDER BY customers DESC, item) AS place
  FROM bought
)
SELECT l.__cut AS __cut, l.basket AS basket, l.item AS item, l.customer_id AS customer_id, l.bought_on AS bought_on, l.amount AS amount
FROM line l
JOIN placed p ON p.__cut = l.__cut AND p.item = l.item
WHERE l.customer_id IS NOT NULL AND p.place <= CAST($most AS bigint)
ORDER BY 1, 2, 3
