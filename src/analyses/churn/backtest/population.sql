-- one row per day: customers known, those who still were some, how many of these left, and how many the chances said
SELECT day, count(*) AS known, count_if(still) AS still, sum(CASE WHEN still THEN left_us ELSE 0 END) AS left_us, sum(CAST(CASE WHEN still THEN chance END AS decimal(18,8))) AS said
FROM tested
GROUP BY day
ORDER BY day
