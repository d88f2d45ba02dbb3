-- one row per deal created in the days and stage it entered: the place of the stage, the furthest place it reached, how it stands, and days in it on all visits
SELECT
  v.__cut AS __cut, v.opportunity_id AS opportunity_id, v.stage AS stage, s.place AS place, d.state AS state, d.amount AS amount,
  CAST(sum(v.days) AS bigint) AS days,
  max(s.place) OVER (PARTITION BY v.__cut, v.opportunity_id) AS furthest
FROM visit v
JOIN stage_order s ON s.stage = v.stage
JOIN deal d ON d.__cut = v.__cut AND d.opportunity_id = v.opportunity_id
WHERE coalesce(d.created_on, CAST($since AS date)) BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY v.__cut, v.opportunity_id, v.stage, s.place, d.state, d.amount
ORDER BY 1, 2, 4
