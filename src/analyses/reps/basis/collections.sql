-- one row per cut, rep and period (none without a grain): payments due, as they stood when they were looked at
SELECT
  __cut,
  rep_id,
  period_start,
  count(*) AS bills,
  count_if(NOT paid) AS unpaid,
  sum(amount) AS due,
  sum(CASE WHEN paid THEN amount ELSE CAST(0 AS decimal(18,4)) END) AS collected,
  sum(late) AS late_days,
  sum(CAST(late AS bigint) * late) AS late_days_squared,
  sum(CAST(late AS bigint) * CAST(late AS bigint) * CAST(late AS bigint)) AS late_days_cubed
FROM due
GROUP BY __cut, rep_id, period_start
ORDER BY __cut, rep_id, period_start
