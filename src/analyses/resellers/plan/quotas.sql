-- one row per cut, reseller and period of a revenue quota set for the reseller alone
SELECT __cut, reseller_id, period_start, period_end, sum(amount) AS amount
FROM quotas
WHERE reseller_id IS NOT NULL AND coalesce(measure, 'revenue') = 'revenue'
  AND rep_id IS NULL AND team IS NULL AND branch IS NULL AND region IS NULL AND channel IS NULL AND product_id IS NULL AND category IS NULL
  AND period_start <= CAST($until AS date) AND period_end >= CAST($since AS date)
GROUP BY __cut, reseller_id, period_start, period_end
ORDER BY __cut, reseller_id, period_start, period_end
