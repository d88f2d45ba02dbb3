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
    WHEN rep_id IS NOT NULL THEN 'rep' WHEN reseller_id IS NOT NULL THEN 'reseller' WHEN product_id IS NOT NULL THEN 'product'
    WHEN team IS NOT NULL THEN 'team' WHEN branch IS NOT NULL THEN 'branch' WHEN region IS NOT NULL THEN 'region'
    WHEN category IS NOT NULL THEN 'category' ELSE 'whole'
  END AS scope,
  coalesce(rep_id, reseller_id, product_id, team, branch, region, category, '') AS name,
  period_start, period_end,
  sum(amount) AS quota
FROM running
WHERE things <= 1
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
