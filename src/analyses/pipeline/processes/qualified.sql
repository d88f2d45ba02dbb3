-- one row per cut: leads qualified in the days
SELECT __cut, count(*) AS leads
FROM leads
WHERE qualified_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut
ORDER BY __cut
