-- one row per cut: sums of the index over responses that answer all three questions, in points of their 1 to 10 scales, and over people of
-- their own sums
WITH triple AS ( -- one row per cut and response
  SELECT
    __cut,
    response,
    max(person) AS person,
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
    person,
    CAST(
      exact_product(CAST(satisfaction AS decimal(20,4)), CAST(CAST($w1 AS decimal(9,6)) AS decimal(18,10))) + exact_product(CAST(expectancy AS decimal(20,4)), CAST(CAST($w2 AS decimal(9,6)) AS decimal(18,10)))
      + exact_product(CAST(ideal_score AS decimal(20,4)), CAST(CAST($w3 AS decimal(9,6)) AS decimal(18,10))) AS decimal(19,6)
    ) AS points
  FROM triple
  WHERE satisfaction IS NOT NULL AND expectancy IS NOT NULL AND ideal_score IS NOT NULL
), said AS ( -- one row per cut and person
  SELECT __cut, person, count(*) AS n, CAST(sum(points) AS decimal(19,6)) AS points
  FROM indexed
  GROUP BY 1, 2
)
SELECT
  __cut AS __cut,
  count(*) AS people,
  sum(n) AS n,
  sum(points) AS points,
  sum(CAST(points AS decimal(19,6)) * CAST(points AS decimal(19,6))) AS squares,
  sum(points * CAST(n AS bigint)) AS products,
  sum(CAST(n AS bigint) * n) AS sizes
FROM said
GROUP BY __cut
ORDER BY __cut
