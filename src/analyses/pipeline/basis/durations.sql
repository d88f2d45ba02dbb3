-- one row per cut, state, days from creation to the end or to as-of, and age from which on an end would be seen; deals created in the days
SELECT __cut, state, days, entered, count(*) AS deals
FROM deal
WHERE days IS NOT NULL AND created_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, state, days, entered
ORDER BY __cut, days, state, entered
