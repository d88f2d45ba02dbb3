-- one row per product sold in either period
SELECT
  coalesce(product_id, '') AS product_id,
  sum(CASE WHEN ordered_on <= CAST($before_until AS date) THEN quantity END) AS quantity_before,
  sum(CASE WHEN ordered_on <= CAST($before_until AS date) THEN amount END) AS amount_before,
  sum(CASE WHEN ordered_on > CAST($before_until AS date) THEN quantity END) AS quantity_now,
  sum(CASE WHEN ordered_on > CAST($before_until AS date) THEN amount END) AS amount_now
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1
ORDER BY 1
