-- one row per cut, item and scale: sums of what was found, expected, ideal and important to those who say both, and over people of
-- their own sums, so that what one person says twice is not counted as two opinions
WITH person_gap AS ( -- one row per cut, item, scale and person
  SELECT
    __cut, instrument, item, scale_min, scale_max, person,
    count(expectation) AS expected_n,
    sum(CASE WHEN expectation IS NOT NULL THEN score END) AS expected_score,
    sum(expectation) AS expected_sum,
    sum(score - expectation) AS gap,
    count(ideal) AS ideal_n,
    sum(CASE WHEN ideal IS NOT NULL THEN score END) AS ideal_score,
    sum(ideal) AS ideal_sum,
    sum(ideal - score) AS shortfall,
    count(importance) AS importance_n,
    sum(importance) AS importance_sum
  FROM answer
  WHERE brand = 'us' AND (expectation IS NOT NULL OR ideal IS NOT NULL OR importance IS NOT NULL)
  GROUP BY 1, 2, 3, 4, 5, 6
)
SELECT
  __cut AS __cut,
  instrument AS instrument,
  item AS item,
  scale_min AS scale_min,
  scale_max AS scale_max,
  sum(expected_n) AS expected_n,
  sum(expected_score) AS expected_score,
  sum(expected_sum) AS expected_sum,
  count_if(expected_n > 0) AS gap_people,
  sum(exact_product(CAST(gap AS decimal(20,4)), CAST(gap AS decimal(18,10)))) AS gap_squares,
  sum(exact_product(CAST(gap AS decimal(20,4)), CAST(expected_n AS decimal(18,10)))) AS gap_cross,
  sum(CAST(expected_n AS bigint) * expected_n) AS gap_sizes,
  sum(ideal_n) AS ideal_n,
  sum(ideal_score) AS ideal_score,
  sum(ideal_sum) AS ideal_sum,
  count_if(ideal_n > 0) AS shortfall_people,
  sum(exact_product(CAST(shortfall AS decimal(20,4)), CAST(shortfall AS decimal(18,10)))) AS shortfall_squares,
  sum(exact_product(CAST(shortfall AS decimal(20,4)), CAST(ideal_n AS decimal(18,10)))) AS shortfall_cross,
  sum(CAST(ideal_n AS bigint) * ideal_n) AS shortfall_sizes,
  sum(importance_n) AS importance_n,
  sum(importance_sum) AS importance_sum
FROM person_gap
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
