-- one row per customer and category stated (none for the whole): the statement beside our own sales
WITH own_sales AS ( -- one row per customer and category stated, of those who bought
  SELECT
    s.customer_id AS customer_id,
    coalesce(s.category, '') AS category_key,
    sum(CASE WHEN o.ordered_on BETWEEN s.period_start AND s.period_end THEN o.amount END) AS then_spend,
    sum(CASE WHEN o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date) THEN o.amount END) AS now_spend
  FROM statement s
  JOIN all_orders o ON o.customer_id = s.customer_id AND o.ordered_on <= CAST($until AS date)
  LEFT JOIN all_products p ON p.product_id = o.product_id
  WHERE s.category IS NULL OR s.category = p.category
  GROUP BY s.customer_id, coalesce(s.category, '')
)
SELECT
  s.customer_id AS customer_id,
  s.category AS category,
  s.source AS source,
  s.period_end AS stated_until,
  s.stated AS stated,
  CAST(coalesce(w.now_spend, 0) AS decimal(18,4)) AS now_spend,
  coalesce(w.then_spend, 0) > s.total_spend AS below_own
FROM statement s
LEFT JOIN own_sales w ON w.customer_id = s.customer_id AND w.category_key = coalesce(s.category, '')
ORDER BY s.customer_id, s.category
