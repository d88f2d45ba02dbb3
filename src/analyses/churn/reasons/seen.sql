-- one row per reason, of those who still were customers on the day: how many had it, how many of them left, and how many the chances said
SELECT
  f.reason AS reason,
  f.product_id AS product_id,
  max(p.name) AS name,
  count(*) AS seen,
  sum(t.left_us) AS left_us,
  sum(CAST(t.chance AS decimal(18,8))) AS said,
  sum(CAST(CAST(t.chance AS double) * (1 - CAST(t.chance AS double)) AS decimal(18,8))) AS spread
FROM flagged f
JOIN tested t ON t.customer_id = f.customer_id
LEFT JOIN all_products p ON p.product_id = f.product_id
WHERE t.still
GROUP BY f.reason, f.product_id
ORDER BY f.reason, f.product_id
