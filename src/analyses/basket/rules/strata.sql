-- one row per cut, item and stratum: how many hold it
SELECT __cut, place, stratum, count(*) AS units
FROM held
GROUP BY __cut, place, stratum
ORDER BY __cut, place, stratum
