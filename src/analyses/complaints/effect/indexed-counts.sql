-- one row per cut: complainants whose first complaint is one of the period
SELECT __cut AS __cut, count(*) AS complainants
FROM indexed
GROUP BY 1
ORDER BY 1
