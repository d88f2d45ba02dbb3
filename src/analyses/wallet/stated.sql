-- one row per customer and category stated (none for the whole): the latest statement, brought to the length of the period, beside our own sales
WITH placed AS ( -- one row per statement that names a total; the latest of a customer and category first
  SELECT
    customer_id,
    category,
    period_start,
    coalesce(period_end, date_add('day', -1, date_add('year', 1, period_start))) AS period_end,
    total_spend,
    source,
    row_number() OVER (PARTITION BY customer_id, category ORDER BY period_start DESC, source, total_spend DESC) AS place,
    count(*) OVER (PARTITION BY customer_id) - count(category) OVER (PARTITION BY customer_id) AS wholes
  FROM all_wallets
  WHERE customer_id IS NOT NULL AND total_spend IS NOT NULL AND period_start <= CAST($until AS date)
    AND coalesce(period_end, date_add('day', -1, date_add('year', 1, period_start)))
      >= date_add('day', -CAST($stale_days AS bigint), CAST($until AS date))
), statement AS ( -- one row per customer and category; where the whole is stated, its parts are left aside
  SELECT customer_id, category, period_start, period_end, total_spend, source
  FROM placed
  WHERE place = 1 AND (category IS NULL OR wholes = 0)
), own_sales AS ( -- one row per customer and category stated, of those who bought
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
  CAST(CAST(s.total_spend AS double) * ratio(
    CAST(date_diff('day', CAST($since AS date), CAST($until AS date)) + 1 AS double),
    CAST(date_diff('day', s.period_start, s.period_end) + 1 AS double)
  ) AS decimal(18,4)) AS stated,
  CAST(coalesce(w.now_spend, 0) AS decimal(18,4)) AS now_spend,
  coalesce(w.then_spend, 0) > s.total_spend AS below_own
FROM statement s
LEFT JOIN own_sales w ON w.customer_id = s.customer_id AND w.category_key = coalesce(s.category, '')
ORDER BY s.customer_id, s.category
