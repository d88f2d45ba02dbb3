-- as fact.sql, out of `habit`: one row per customer with the first and the last day of purchase and how many such days there are
WITH repeated AS ( -- one row per customer who bought on two days or more
  SELECT ratio(CAST(date_diff('day', first_on, last_on) AS double), CAST(days - 1 AS double)) AS gap
  FROM habit
  WHERE days > 1
)
SELECT gap, count(*) AS customers
FROM repeated
GROUP BY gap
ORDER BY gap
