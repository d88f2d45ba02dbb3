-- one row per cut, week and product that was complained about: what was sold; the product that is empty is all of them
WITH line AS ( -- one row per cut, week and product
  SELECT
    __cut,
    period_start(ordered_on, 'week', CAST($shift_days AS bigint), 0) AS week,
    product_id,
    sum(CASE WHEN quantity IS NULL THEN CAST(1 AS decimal(18,4)) WHEN quantity > 0 THEN CAST(quantity AS decimal(18,4)) END) AS units
  FROM orders
  WHERE is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT __cut AS __cut, week AS week, '' AS product_id, sum(units) AS units
FROM line
GROUP BY 1, 2
UNION ALL
SELECT l.__cut AS __cut, l.week AS week, l.product_id AS product_id, l.units AS units
FROM line l
JOIN watched w ON w.product_id = l.product_id
ORDER BY 1, 2, 3
