-- one row per cut, cohort and period shown in which anyone of the cohort was active
WITH shown AS ( -- one row per period shown
  SELECT
    period,
    period - period % 62 AS word,
    bitwise_left_shift(CAST(1 AS bigint), CAST(period % 62 AS integer)) AS bit
  FROM asked
)
SELECT p.__cut AS __cut, p.cohort AS cohort, s.period AS period, sum(p.customers) AS customers
FROM pattern p
JOIN shown s ON s.word = p.word AND bitwise_and(p.mask, s.bit) <> 0
WHERE NOT p.older
GROUP BY p.__cut, p.cohort, s.period
ORDER BY 1, 2, 3
