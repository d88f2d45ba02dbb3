-- one row per cut, stage and days that won deals spent in it altogether
WITH spent AS ( -- one row per won deal and stage
  SELECT __cut, opportunity_id, stage, sum(days) AS days
  FROM visit
  WHERE state = 'won'
  GROUP BY __cut, opportunity_id, stage
)
SELECT __cut, stage, CAST(days AS bigint) AS days, count(*) AS deals
FROM spent
GROUP BY __cut, stage, days
ORDER BY __cut, stage, days
