-- one row per pair of items: how many customers bought both, up to the day too
SELECT a.item AS one, b.item AS other, count(*) AS together, count_if(a.is_before AND b.is_before) AS before
FROM held a
JOIN held b ON b.who = a.who
WHERE a.item < b.item
GROUP BY 1, 2
ORDER BY 1, 2
