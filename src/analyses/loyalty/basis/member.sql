-- one row per asked period, customer with a purchase in it and cut: what they brought.
-- asked_point: one row per asked period, with its days
WITH line AS ( -- one row per asked period, customer and cut of the lines
  SELECT
    a.place AS point,
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    count_if(is_purchase(o.__own_amount, o.quantity)) AS purchases,
    sum(o.amount) AS value
  FROM orders o
  JOIN asked_point a ON o.ordered_on BETWEEN a.from_on AND a.until_on
  WHERE o.customer_id IS NOT NULL
  GROUP BY 1, 2, 3
)
SELECT l.point AS point, l.customer_id AS customer_id, cut_of(l.__cut, c.__cut) AS __cut, sum(l.value) AS value
FROM line l
LEFT JOIN customers c ON c.customer_id = l.customer_id
WHERE l.purchases > 0
GROUP BY l.point, l.customer_id, cut_of(l.__cut, c.__cut)
ORDER BY 1, 2, 3
