-- one row per cut, source and size: deals watched, and those of them won
SELECT __cut, source, size, count(*) AS deals, CAST(sum(won) AS bigint) AS won
FROM watched
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
