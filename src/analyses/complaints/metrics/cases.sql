-- one row per cut: cases of every kind opened in the period
SELECT __cut AS __cut, count(*) AS cases
FROM tickets
WHERE opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1
ORDER BY 1
