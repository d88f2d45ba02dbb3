-- one row per item: steps that brought it
SELECT item, count(*) AS steps
FROM came
GROUP BY item
ORDER BY item
