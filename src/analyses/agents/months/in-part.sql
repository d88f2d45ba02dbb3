-- one row: the totals over by as-of that lie in the measured period with some of their days, and with others outside of it
SELECT count(*) AS totals
FROM agent_periods
WHERE period_start <= CAST($until AS date)
  AND coalesce(period_end, period_start) >= CAST($since AS date)
  AND coalesce(period_end, period_start) <= CAST($as_of AS date)
  AND (period_start < CAST($since AS date) OR coalesce(period_end, period_start) > CAST($until AS date))
ORDER BY totals
