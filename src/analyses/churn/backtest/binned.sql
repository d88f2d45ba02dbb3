-- one row per group of customers whom the combined warning cannot tell apart, of the days it learns from: how many, and how many left
WITH binned AS ( -- one row per day and customer who still was one
  SELECT
    left_us,
    round(ln(ratio(chance, 1 - chance)) * 10) AS odds,
    round(rhythm * 20) AS rhythm,
    CASE WHEN repeats = 0 THEN 1 ELSE 0 END AS once,
    CASE WHEN spend_down AND CAST($spend_down AS boolean) THEN 1 ELSE 0 END AS spend_down,
    CASE WHEN returned AND CAST($returned AS boolean) THEN 1 ELSE 0 END AS returned,
    CASE WHEN complaint AND CAST($complaint AS boolean) THEN 1 ELSE 0 END AS complaint,
    CASE WHEN late AND CAST($late AS boolean) THEN 1 ELSE 0 END AS late
  FROM tested
  WHERE still AND day < CAST($newest AS date) AND chance > 0 AND chance < 1
)
SELECT odds, rhythm, once, spend_down, returned, complaint, late, count(*) AS customers, sum(left_us) AS left_us
FROM binned
GROUP BY odds, rhythm, once, spend_down, returned, complaint, late
ORDER BY 1, 2, 3, 4, 5, 6, 7
