-- one row per customer with incidents: how many, and after how many the customer bought again within the days
WITH followed AS ( -- one row per incident
  SELECT
    i.customer_id AS customer_id,
    i.kind AS kind,
    i.happened_on AS happened_on,
    max(CASE WHEN b.ordered_on > i.happened_on AND b.ordered_on <= date_add('day', CAST($within AS bigint), i.happened_on) THEN 1 ELSE 0 END) AS bought
  FROM incident i
  LEFT JOIN buying_day b ON b.customer_id = i.customer_id
  GROUP BY 1, 2, 3
)
SELECT customer_id, count(*) AS incidents, sum(bought) AS bought_after
FROM followed
GROUP BY customer_id
ORDER BY customer_id
