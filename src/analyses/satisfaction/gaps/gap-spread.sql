-- one row per cut: sums over respondents of their own sums, so that what one person says twice is not counted as two opinions
WITH person AS ( -- one row per cut and respondent
  SELECT
    __cut,
    person,
    sum(score - expectation) AS gap,
    count(expectation) AS gap_n,
    sum(ideal - score) AS shortfall,
    count(ideal) AS shortfall_n
  FROM answer
  WHERE brand = 'us' AND (expectation IS NOT NULL OR ideal IS NOT NULL)
  GROUP BY 1, 2
)
SELECT
  __cut AS __cut,
  count_if(gap_n > 0) AS gap_people,
  sum(gap) AS gap_sum,
  sum(gap_n) AS gap_n,
  sum(exact_product(CAST(gap AS decimal(20,4)), CAST(gap AS decimal(18,10)))) AS gap_squares,
  sum(exact_product(CAST(gap AS decimal(20,4)), CAST(gap_n AS decimal(18,10)))) AS gap_cross,
  sum(CASE WHEN gap IS NOT NULL THEN CAST(gap_n AS bigint) * gap_n END) AS gap_sizes,
  count_if(shortfall_n > 0) AS shortfall_people,
  sum(shortfall) AS shortfall_sum,
  sum(shortfall_n) AS shortfall_n,
  sum(exact_product(CAST(shortfall AS decimal(20,4)), CAST(shortfall AS decimal(18,10)))) AS shortfall_squares,
  sum(exact_product(CAST(shortfall AS decimal(20,4)), CAST(shortfall_n AS decimal(18,10)))) AS shortfall_cross,
  sum(CASE WHEN shortfall IS NOT NULL THEN CAST(shortfall_n AS bigint) * shortfall_n END) AS shortfall_sizes
FROM person
GROUP BY __cut
ORDER BY __cut
