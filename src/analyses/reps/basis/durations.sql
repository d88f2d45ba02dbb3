-- one row per cut, rep, state, days from creation to the end or to as-of, and age from which an end would be in the data; deals created in the period
SELECT __cut, rep_id, state, days, entered, count(*) AS deals
FROM deal
WHERE days IS NOT NULL AND created_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, rep_id, state, days, entered
ORDER BY __cut, rep_id, days, state, entered
