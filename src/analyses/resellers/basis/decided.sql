-- one row per period (the span as one without a grain), cut and reseller: deals registered with the reseller that were decided in it
WITH decided_deal AS ( -- one row per deal decided in the span
  SELECT __cut, reseller_id, status, coalesce(closed_on, expected_close_on) AS decided_on
  FROM opportunities
  WHERE reseller_id IS NOT NULL AND status IN ('won', 'lost')
    AND coalesce(closed_on, expected_close_on) BETWEEN CAST($since AS date) AND CAST($until AS date)
)
SELECT
  CASE
    WHEN CAST($grain AS varchar) = '' THEN CAST($since AS date)
    ELSE period_start(decided_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint))
  END AS period_start,
  __cut,
  reseller_id,
  count(*) AS decided,
  count_if(status = 'won') AS won
FROM decided_deal
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
