-- one row: when the latest totals of agents begin
SELECT max(period_start) AS began_on
FROM all_agent_periods
ORDER BY 1
