-- one row per cut, rep, dimension and its value: deals decided in the period. asked: one row per dimension
WITH decided AS ( -- one row per deal decided in the period
  SELECT __cut, rep_id, segment, category, lead_source, sales_process, account, state
  FROM deal
  WHERE rep_id IS NOT NULL AND state <> 'open' AND ended_on BETWEEN CAST($since AS date) AND CAST($until AS date)
), named AS ( -- one row per deal and dimension
  SELECT d.__cut AS __cut, d.rep_id AS rep_id, d.state AS state, k.dimension AS dimension,
    CASE k.dimension
      WHEN 'segment' THEN d.segment
      WHEN 'category' THEN d.category
      WHEN 'lead_source' THEN d.lead_source
      WHEN 'sales_process' THEN d.sales_process
      ELSE d.account
    END AS value
  FROM decided d
  CROSS JOIN asked k
)
SELECT __cut, rep_id, dimension, value, count(*) AS decided, count_if(state = 'won') AS won
FROM named
WHERE value IS NOT NULL
GROUP BY __cut, rep_id, dimension, value
ORDER BY __cut, rep_id, dimension, value
