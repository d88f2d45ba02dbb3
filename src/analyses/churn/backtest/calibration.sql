-- one row per tenth of chances, the smallest first: how many left, and how many the chances said
WITH placed AS ( -- one row per day and customer who still was one
  SELECT left_us, chance, ntile(10) OVER (ORDER BY chance, day, customer_id) AS tenth
  FROM tested
  WHERE still AND chance IS NOT NULL
)
SELECT tenth, count(*) AS customers, sum(left_us) AS left_us, sum(CAST(chance AS decimal(18,8))) AS said
FROM placed
GROUP BY tenth
ORDER BY tenth
