-- one row per tier: how many customers it holds, where there is no list of customers
SELECT '' AS __cut, stratum AS stratum, count(*) AS customers
FROM stratum
GROUP BY stratum
ORDER BY stratum
