-- one row per history and number of purchases in the days held out, with how many customers; days in cells of so many, an odd number of them
WITH rounded AS ( -- one row per customer
  SELECT
    repeats,
    recency + CAST($half AS bigint) - mod(recency + CAST($half AS bigint), CAST($cell AS bigint)) AS recency,
    age + CAST($half AS bigint) - mod(age + CAST($half AS bigint), CAST($cell AS bigint)) AS age,
    came
  FROM tested
)
SELECT repeats, recency, age, came, count(*) AS customers
FROM rounded
GROUP BY repeats, recency, age, came
ORDER BY repeats, recency, age, came
