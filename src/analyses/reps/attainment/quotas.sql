-- one row per quota and cut whose period meets the span
SELECT
  __cut, period_start, period_end, coalesce(measure, 'revenue') AS measure,
  rep_id, reseller_id, team, branch, region, channel, product_id, category, sum(amount) AS amount
FROM quotas
WHERE period_start <= CAST($until AS date) AND period_end >= CAST($since AS date)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
