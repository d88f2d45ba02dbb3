-- one row per cut, outcome, reason and competitor of deals that ended in the days
SELECT __cut, state, reason, competitor, count(*) AS deals, sum(amount) AS value,
  count(amount) AS priced, coalesce(sum(exact_moment(amount, amount)), CAST(0 AS decimal(38,4))) AS squares
FROM deal
WHERE ended_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, state, reason, competitor
ORDER BY __cut, state, reason, competitor
