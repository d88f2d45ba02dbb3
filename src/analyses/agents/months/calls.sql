-- one row per cut, agent and period of the totals that lies in the measured one whole; with a grain only where one of its periods holds it
-- whole: the total of a month belongs to none of its weeks
SELECT
  __cut AS __cut,
  agent_id AS agent_id,
  period_start AS period_start,
  max(period_end) AS period_end,
  sum(offered) AS offered,
  sum(answered) AS answered,
  sum(abandoned) AS abandoned,
  sum(talk_minutes) AS talk_minutes,
  sum(transfers) AS transfers,
  sum(exact_product(CAST(coalesce(answered, 1) AS decimal(20,4)), CAST(CAST(sentiment AS decimal(18,6)) AS decimal(18,10)))) AS sentiment_sum,
  sum(CASE WHEN sentiment IS NOT NULL THEN coalesce(answered, 1) END) AS sentiment_weight
FROM agent_periods
WHERE period_start BETWEEN CAST($since AS date) AND CAST($until AS date)
  -- The latest totals of all end when they were made, whatever their period's last day.
  AND (
    coalesce(period_end, period_start) <= CAST($until AS date)
    OR (period_start = CAST($latest AS date) AND CAST($until AS date) = CAST($as_of AS date))
  )
  AND (
    CAST($grain AS varchar) = ''
    OR coalesce(period_end, period_start)
    <= period_end(__period, CAST($grain AS varchar))
  )
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
