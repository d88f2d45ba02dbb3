-- one row per cut and day: customers known, those who still were some, how many of these left, and how many the chances said
WITH asked AS ( -- one row per cut, day and customer known
  SELECT m.__cut AS __cut, t.day AS day, t.still AS still, t.left_us AS left_us, t.chance AS chance
  FROM tested t
  JOIN member m ON m.customer_id = t.customer_id
)
SELECT
  __cut,
  day,
  count(*) AS known,
  count_if(still) AS still,
  sum(CASE WHEN still THEN left_us ELSE 0 END) AS left_us,
  sum(CAST(CASE WHEN still THEN chance END AS decimal(18,8))) AS said
FROM asked
GROUP BY __cut, day
ORDER BY 1, 2
