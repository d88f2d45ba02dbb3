-- one row per product of a wave and month of purchase: units sold
SELECT
  o.product_id AS product_id,
  CAST(date_trunc('month', CAST(o.ordered_on AS timestamp)) AS date) AS bought_month,
  sum(CASE WHEN o.quantity IS NULL THEN CAST(1 AS decimal(18,4)) ELSE CAST(o.quantity AS decimal(18,4)) END) AS units
FROM all_orders o
WHERE is_purchase(o.__own_amount, o.quantity) AND o.ordered_on <= CAST($as_of AS date)
  AND o.product_id IN (SELECT w.product_id FROM wave w)
GROUP BY 1, 2
ORDER BY 1, 2
