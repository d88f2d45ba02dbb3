-- one row per customer whose whole spend is stated: what of it in the year up to the day was not ours; none beside a margin, which is no spend
SELECT
  s.customer_id AS customer_id,
  CASE WHEN sum(s.stated) > coalesce(max(h.recent_value), 0) THEN sum(s.stated) - coalesce(max(h.recent_value), CAST(0 AS decimal(38,4)))
    ELSE CAST(0 AS decimal(38,4)) END AS potential
FROM statement s
LEFT JOIN history h ON h.customer_id = s.customer_id
WHERE CAST($measure AS varchar) = 'revenue'
GROUP BY s.customer_id
ORDER BY s.customer_id
