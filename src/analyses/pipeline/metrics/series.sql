-- one row per period and cut: deals that ended in it, and deals created in it with where they stand as of as-of, or stood on its last day
WITH event AS ( -- one row per deal and thing that happened to it
  SELECT __cut, 'ended' AS what, state, amount, ended_on >= CAST($lost_since AS date) AS told, ended_on AS happened_on
  FROM deal
  WHERE ended_on IS NOT NULL
  UNION ALL
  SELECT
    __cut, 'created' AS what,
    CASE
      WHEN CAST($as_stood AS boolean) AND ended_on > period_end(period_start(created_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)), CAST($grain AS varchar)) THEN 'open'
      ELSE state
    END AS state,
    amount,
    created_on >= CAST($lost_since AS date) AS told,
    created_on AS happened_on
  FROM deal
)
SELECT
  period_start(happened_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
  __cut,
  count_if(what = 'ended' AND state = 'won') AS won,
  coalesce(sum(CASE WHEN what = 'ended' AND state = 'won' THEN amount END), CAST(0 AS decimal(38,4))) AS won_value,
  count_if(what = 'ended' AND told AND state = 'won') AS decided_won,
  count_if(what = 'ended' AND told) AS decided,
  count_if(what = 'created' AND told AND state = 'won') AS created_won,
  count_if(what = 'created' AND told) AS created,
  count_if(what = 'created' AND told AND state = 'open') AS created_open
FROM event
WHERE happened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
