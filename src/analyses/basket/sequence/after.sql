-- one row per item: steps that brought it
SELECT place, count(*) AS steps
FROM came
GROUP BY place
ORDER BY place
