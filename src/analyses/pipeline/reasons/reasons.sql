-- one row per cut, outcome, reason and competitor of deals that ended in the days
SELECT __cut, state, reason, competitor, count(*) AS deals, sum(amount) AS value
FROM deal
WHERE ended_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, state, reason, competitor
ORDER BY __cut, state, reason, competitor
