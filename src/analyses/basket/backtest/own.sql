-- one row per cut, customer and item: how many of the baskets by the day held it, the last of them, and whether one after the day did
SELECT
  l.__cut AS __cut,
  l.customer_id AS customer_id,
  l.item AS item,
  count(CASE WHEN l.bought_on <= CAST($learn_until AS date) THEN 1 END) AS baskets,
  max(CASE WHEN l.bought_on <= CAST($learn_until AS date) THEN l.bought_on END) AS last_on,
  count_if(l.bought_on > CAST($learn_until AS date)) > 0 AS taken
FROM line l
JOIN person p ON p.__cut = l.__cut AND p.customer_id = l.customer_id
WHERE l.item IS NOT NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
