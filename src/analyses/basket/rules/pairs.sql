-- one row per cut, pair of items and stratum: how many hold both, up to the day too
SELECT a.__cut AS __cut, a.place AS one, b.place AS other, a.stratum AS stratum, count(*) AS together, count_if(a.is_before AND b.is_before) AS before
FROM held a
JOIN held b ON b.__cut = a.__cut AND b.unit = a.unit
WHERE a.place < b.place
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
