-- one row per cut, customer and item bought: the first basket of it stands for all
SELECT l.__cut AS __cut, l.customer_id AS basket, l.item AS item, l.customer_id AS customer_id, min(l.bought_on) AS bought_on, max(m.stratum) AS stratum
FROM line l
JOIN member m ON m.__cut = l.__cut AND m.customer_id = l.customer_id
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3
