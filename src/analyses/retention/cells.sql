-- one row per cut, cohort and period shown in which anyone of the cohort was active
WITH shown AS ( -- one row per period shown
  SELECT
    CAST(item AS bigint) AS period,
    CAST(item AS bigint) - CAST(item AS bigint) % 62 AS word,
    bitwise_left_shift(CAST(1 AS bigint), CAST(CAST(item AS bigint) % 62 AS integer)) AS bit
  FROM UNNEST(json_text_list(CAST($shown AS varchar))) WITH ORDINALITY AS t (item, place)
)
SELECT p.__cut AS __cut, p.cohort AS cohort, s.period AS period, sum(p.customers) AS customers
FROM pattern p
JOIN shown s ON s.word = p.word AND bitwise_and(p.mask, s.bit) <> 0
WHERE NOT p.older
GROUP BY p.__cut, p.cohort, s.period
ORDER BY 1, 2, 3
