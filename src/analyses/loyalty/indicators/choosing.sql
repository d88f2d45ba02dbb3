-- one row per customer who said from when on a purchase was considered: how many such purchases, and the median days from then to the order
WITH choice AS ( -- one row per customer and order; a day is an order where orders have no ids
  SELECT customer_id, coalesce(order_id, CAST(ordered_on AS varchar)) AS purchase, max(date_diff('day', considered_from, ordered_on)) AS days
  FROM all_orders
  WHERE customer_id IS NOT NULL AND considered_from <= ordered_on AND ordered_on <= CAST($until AS date)
    AND is_purchase(__own_amount, quantity)
  GROUP BY 1, 2
), placed AS ( -- the same, the shortest first
  SELECT
    customer_id, days,
    row_number() OVER (PARTITION BY customer_id ORDER BY days, purchase) AS place,
    count(*) OVER (PARTITION BY customer_id) AS choices
  FROM choice
)
SELECT customer_id, max(choices) AS choices, ratio(CAST(sum(days) AS double), CAST(count(*) AS double)) AS days
FROM placed
WHERE place + place BETWEEN choices AND choices + 2
GROUP BY customer_id
ORDER BY customer_id
