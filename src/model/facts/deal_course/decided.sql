-- one row per month in which deals ended, of the whole data up to as-of: how they did, the first day, and how many lost ones have an amount
SELECT
  CAST(date_trunc('month', CAST(ended_on AS timestamp)) AS date) AS month,
  min(CASE WHEN NOT backwards AND NOT undated THEN ended_on END) AS first_on,
  count_if(state = 'won') AS won,
  count_if(state = 'lost') AS lost,
  count_if(state = 'won' AND amount > 0) AS won_priced,
  count_if(state = 'lost' AND amount <> 0) AS lost_priced,
  count_if(state = 'lost' AND amount = 0) AS lost_at_nothing
FROM deal_course
WHERE state <> 'open' AND ended_on IS NOT NULL
GROUP BY 1
ORDER BY 1
