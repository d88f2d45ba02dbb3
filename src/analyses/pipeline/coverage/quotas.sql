-- one row per quota that runs on as-of, by what it is set for: nothing else or one thing alone
WITH running AS ( -- one row per quota
  SELECT
    period_start, period_end, amount,
    rep_id, reseller_id, product_id, team, branch, region, category,
    CASE WHEN rep_id IS NULL THEN 0 ELSE 1 END + CASE WHEN reseller_id IS NULL THEN 0 ELSE 1 END
    + CASE WHEN product_id IS NULL THEN 0 ELSE 1 END + CASE WHEN team IS NULL THEN 0 ELSE 1 END
    + CASE WHEN branch IS NULL THEN 0 ELSE 1 END + CASE WHEN region IS NULL THEN 0 ELSE 1 END
    + CASE WHEN category IS NULL THEN 0 ELSE 1 END + CASE WHEN channel IS NULL THEN 0 ELSE 2 END AS things
  FROM all_quotas
  WHERE CAST($as_of AS date) BETWEEN period_start AND period_end AND coalesce(measure, 'revenue') IN ('revenue', 'amount', 'bookings')
)
SELECT
  CASE
    WHEN q.rep_id IS NOT NULL THEN 'rep' WHEN q.reseller_id IS NOT NULL THEN 'reseller' WHEN q.product_id IS NOT NULL THEN 'product'
    WHEN q.team IS NOT NULL THEN 'team' WHEN q.branch IS NOT NULL THEN 'branch' WHEN q.region IS NOT NULL THEN 'region'
    WHEN q.category IS NOT NULL THEN 'category' ELSE 'whole'
  END AS scope,
  coalesce(q.rep_id, q.reseller_id, q.product_id, q.team, q.branch, q.region, q.category, '') AS name,
  q.period_start AS period_start, q.period_end AS period_end,
  sum(q.amount) AS quota,
  max(coalesce(r.name, s.name, p.name)) AS called
FROM running q
LEFT JOIN all_reps r ON r.rep_id = q.rep_id
LEFT JOIN all_resellers s ON s.reseller_id = q.reseller_id
LEFT JOIN all_products p ON p.product_id = q.product_id
WHERE q.things <= 1
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
