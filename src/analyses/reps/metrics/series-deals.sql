-- one row per period and cut: deals decided in it, and deals created in it with where they stand as of as-of, or stood on its last day
WITH event AS ( -- one row per deal and thing that happened to it
  SELECT __cut, 'decided' AS what, state, ended_on AS happened_on
  FROM deal
  WHERE rep_id IS NOT NULL AND state <> 'open'
  UNION ALL
  SELECT
    __cut, 'created' AS what,
    CASE
      WHEN CAST($as_stood AS boolean) AND ended_on > period_end(period_start(created_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)), CAST($grain AS varchar)) THEN 'open'
      ELSE state
    END AS state,
    created_on AS happened_on
  FROM deal
  WHERE rep_id IS NOT NULL
)
SELECT
  period_start(happened_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS period_start,
  __cut,
  count_if(what = 'decided') AS decided,
  count_if(what = 'decided' AND state = 'won') AS won,
  count_if(what = 'created') AS created,
  count_if(what = 'created' AND state = 'won') AS created_won,
  count_if(what = 'created' AND state = 'open') AS created_open
FROM event
WHERE happened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
