-- one row per period and cut: deals registered with resellers that were decided in it
SELECT
  period_start(coalesce(closed_on, expected_close_on), CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
  __cut,
  count(*) AS decided,
  count_if(status = 'won') AS won
FROM opportunities
WHERE reseller_id IS NOT NULL AND status IN ('won', 'lost')
  AND coalesce(closed_on, expected_close_on) BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
