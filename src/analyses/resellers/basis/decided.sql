-- one row per cut and reseller: deals registered with the reseller that were decided in the span
SELECT __cut, reseller_id, count(*) AS decided, count_if(status = 'won') AS won
FROM opportunities
WHERE reseller_id IS NOT NULL AND status IN ('won', 'lost')
  AND coalesce(closed_on, expected_close_on) BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, reseller_id
ORDER BY __cut, reseller_id
