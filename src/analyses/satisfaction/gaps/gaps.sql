-- one row per cut, item and scale: sums of what was found, expected, ideal and important to those who say both
SELECT
  __cut AS __cut,
  instrument AS instrument,
  item AS item,
  scale_min AS scale_min,
  scale_max AS scale_max,
  count_if(expectation IS NOT NULL) AS expected_n,
  sum(CASE WHEN expectation IS NOT NULL THEN score END) AS expected_score,
  sum(expectation) AS expected_sum,
  sum(exact_product(CAST(score - expectation AS decimal(20,4)), CAST(score - expectation AS decimal(18,10)))) AS gap_squares,
  count_if(ideal IS NOT NULL) AS ideal_n,
  sum(CASE WHEN ideal IS NOT NULL THEN score END) AS ideal_score,
  sum(ideal) AS ideal_sum,
  sum(exact_product(CAST(ideal - score AS decimal(20,4)), CAST(ideal - score AS decimal(18,10)))) AS shortfall_squares,
  count(importance) AS importance_n,
  sum(importance) AS importance_sum
FROM answer
WHERE brand = 'us' AND (expectation IS NOT NULL OR ideal IS NOT NULL OR importance IS NOT NULL)
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
