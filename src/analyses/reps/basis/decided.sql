-- one row per cut, rep and mix of what the rep did not choose: deals decided in the period
SELECT
  __cut, rep_id, lead_source, account, segment, territory,
  count(*) AS decided, count_if(state = 'won') AS won
FROM deal
WHERE state <> 'open' AND ended_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3, 4, 5, 6
ORDER BY 1, 2, 3, 4, 5, 6
