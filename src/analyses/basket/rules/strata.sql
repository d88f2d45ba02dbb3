-- one row per item and stratum: how many customers bought it
SELECT item, stratum, count(*) AS units
FROM held
GROUP BY item, stratum
ORDER BY item, stratum
