-- one row per cut, stage, what became of those who entered it, and days spent in it
SELECT
  __cut, stage,
  CASE WHEN state = 'won' OR furthest > place THEN 'went_on' WHEN state = 'lost' THEN 'died' ELSE 'still_there' END AS fate,
  days,
  count(*) AS deals,
  count_if(state = 'won') AS won,
  count_if(state <> 'open') AS decided,
  sum(amount) AS value
FROM passed
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
