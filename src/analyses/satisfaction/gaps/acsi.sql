-- one row per cut: moments of the index over responses that answer all three questions, in points of their 1 to 10 scales
WITH triple AS ( -- one row per cut and response
  SELECT
    __cut,
    response,
    max(CASE WHEN item = CAST($satisfaction AS varchar) THEN score END) AS satisfaction,
    max(CASE WHEN item = CAST($expectancy AS varchar) THEN score END) AS expectancy,
    max(CASE WHEN item = CAST($ideal_item AS varchar) THEN score END) AS ideal_score
  FROM answer
  WHERE brand = 'us' AND scale_min = 1 AND scale_max = 10 AND response IS NOT NULL
    AND item IN (CAST($satisfaction AS varchar), CAST($expectancy AS varchar), CAST($ideal_item AS varchar))
  GROUP BY 1, 2
), indexed AS ( -- one row per cut and response: weighted sum of the scores
  SELECT
    __cut,
    CAST(
      exact_product(CAST(satisfaction AS decimal(20,4)), CAST(CAST($w1 AS decimal(9,6)) AS decimal(18,10))) + exact_product(CAST(expectancy AS decimal(20,4)), CAST(CAST($w2 AS decimal(9,6)) AS decimal(18,10)))
      + exact_product(CAST(ideal_score AS decimal(20,4)), CAST(CAST($w3 AS decimal(9,6)) AS decimal(18,10))) AS decimal(19,6)
    ) AS points
  FROM triple
  WHERE satisfaction IS NOT NULL AND expectancy IS NOT NULL AND ideal_score IS NOT NULL
)
SELECT __cut AS __cut, count(*) AS n, sum(points) AS points, sum(CAST(points AS decimal(19,6)) * CAST(points AS decimal(19,6))) AS squares
FROM indexed
GROUP BY __cut
ORDER BY __cut
