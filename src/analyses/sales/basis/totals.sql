-- one row per cut and whether its customers bought for the first time within the days, on which they began or were known before
SELECT
  b.__cut AS __cut,
  CASE
    WHEN b.customer_id IS NULL THEN 'nobody'
    WHEN NOT h.older AND h.first_on >= CAST($since AS date) THEN 'new'
    ELSE 'returning'
  END AS part,
  count(CASE WHEN b.orders > 0 THEN b.customer_id END) AS customers,
  CAST(sum(b.orders) AS bigint) AS orders,
  max(CASE WHEN b.customer_id IS NOT NULL THEN b.revenue END) AS largest,
  sum(b.revenue) AS revenue,
  sum(b.ordered) AS ordered,
  sum(b.sold) AS sold,
  sum(b.returned) AS returned,
  sum(b.units) AS units,
  sum(b.discount) AS discount,
  sum(b.list_amount) AS list_amount,
  sum(b.costed) AS costed,
  sum(b.cost) AS cost
FROM buyer b
LEFT JOIN history h ON h.customer_id = b.customer_id
GROUP BY 1, 2
ORDER BY 1, 2
