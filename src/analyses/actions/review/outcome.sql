-- one row per cut, kind of action and arm: customers of earlier lists, and those of them who bought within the days after. told: one row per
-- customer of the lists, with the days
WITH buyer AS ( -- one row per customer of the lists who bought in the days
  SELECT t.customer_id AS customer_id
  FROM told t
  JOIN all_orders o ON o.customer_id = t.customer_id
  WHERE o.ordered_on > t.listed_on AND o.ordered_on <= t.looked_on AND is_purchase(o.__own_amount, o.quantity)
  GROUP BY t.customer_id
)
SELECT m.__cut AS __cut, t.action AS action, t.arm AS arm, count(*) AS customers, count(b.customer_id) AS bought
FROM told t
JOIN member m ON m.customer_id = t.customer_id
LEFT JOIN buyer b ON b.customer_id = t.customer_id
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
