-- one row per cut, rep, state and days from creation to the end or to as-of, of the deals created in the period
SELECT __cut, rep_id, state, days, count(*) AS deals
FROM deal
WHERE days IS NOT NULL AND created_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, rep_id, state, days
ORDER BY __cut, rep_id, days, state
