-- one row per cut and sales process: deals that ended in the days, and what of them was told against lost ones
SELECT
  __cut, sales_process,
  count_if(state = 'won') AS won,
  coalesce(sum(CASE WHEN state = 'won' THEN amount END), CAST(0 AS decimal(38,4))) AS won_value,
  count_if(ended_on >= CAST($lost_since AS date) AND state = 'won') AS decided_won,
  count_if(ended_on >= CAST($lost_since AS date)) AS decided
FROM deal
WHERE ended_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, sales_process
ORDER BY __cut, sales_process
