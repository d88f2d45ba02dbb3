-- one row per cut and stage with a limit, and whether a deal had once been there for longer: deals that ended when lost ones are in the data, and those won
WITH spent AS ( -- one row per deal that ended and stage it had been in
  SELECT v.__cut AS __cut, v.opportunity_id AS opportunity_id, v.stage AS stage, v.state AS state, sum(v.days) AS days
  FROM visit v
  JOIN deal d ON d.__cut = v.__cut AND d.opportunity_id = v.opportunity_id
  WHERE v.state <> 'open' AND d.ended_on >= CAST($lost_since AS date)
  GROUP BY 1, 2, 3, 4
)
SELECT
  s.__cut AS __cut, s.stage AS stage, CASE WHEN s.days > l.days THEN 1 ELSE 0 END AS was_stale,
  count(*) AS decided, count_if(s.state = 'won') AS won
FROM spent s
JOIN stay l ON l.cut = s.__cut AND l.stage = s.stage
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
