-- one row per listed pair and stratum: how many customers bought both
SELECT p.place AS pair, a.stratum AS stratum, count(*) AS together
FROM listed_pair p
JOIN held a ON a.item = p.one
JOIN held b ON b.item = p.other AND b.who = a.who
GROUP BY 1, 2
ORDER BY 1, 2
