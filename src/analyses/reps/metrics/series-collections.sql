-- one row per period and cut: payments due in it that have a rep
SELECT
  period_start,
  __cut,
  sum(bills) AS bills,
  sum(unpaid) AS unpaid,
  sum(due) AS due,
  sum(collected) AS collected,
  sum(late_days) AS late_days,
  sum(late_days_squared) AS late_days_squared,
  sum(late_days_cubed) AS late_days_cubed
FROM collected_by_rep
WHERE rep_id IS NOT NULL
GROUP BY 1, 2
ORDER BY 1, 2
