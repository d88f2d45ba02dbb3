-- one row per cut and rep, of the deals created in the period: where they stand, and how many ends have no date of their own
SELECT
  __cut, rep_id,
  count(*) AS created, count_if(state = 'won') AS won, count_if(state = 'lost') AS lost, count_if(state = 'open') AS still_open,
  count_if(undated) AS undated
FROM deal
WHERE created_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, rep_id
ORDER BY __cut, rep_id
