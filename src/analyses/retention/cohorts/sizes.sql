-- one row per cut, cohort and period last active in: how many customers, how many of them with no date of acquisition
SELECT
  __cut,
  cohort,
  last_period,
  older,
  sum(customers) AS customers,
  sum(CASE WHEN undated THEN customers ELSE 0 END) AS undated
FROM pattern
WHERE head
GROUP BY __cut, cohort, last_period, older
ORDER BY 1, 2, 3, 4
