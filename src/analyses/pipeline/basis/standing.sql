-- one row per open deal: its stage, since when, and how long it has been there altogether
WITH place AS ( -- one row per deal that is in a stage
  SELECT __cut, opportunity_id, stage, entered_on
  FROM visit
  WHERE last = 1
), spent AS ( -- one row per deal and stage
  SELECT __cut, opportunity_id, stage, sum(days) AS days
  FROM visit
  GROUP BY __cut, opportunity_id, stage
)
SELECT
  d.__cut AS __cut, d.opportunity_id AS opportunity_id, d.customer_id AS customer_id, d.rep_id AS rep_id, d.created_on AS created_on,
  d.expected_close_on AS expected_close_on, d.amount AS amount, d.probability AS probability, d.days AS age,
  coalesce(p.stage, d.stage) AS stage,
  date_diff('day', p.entered_on, CAST($as_of AS date)) AS waited,
  CAST(s.days AS bigint) AS in_stage
FROM deal d
LEFT JOIN place p ON p.__cut = d.__cut AND p.opportunity_id = d.opportunity_id
LEFT JOIN spent s ON s.__cut = p.__cut AND s.opportunity_id = p.opportunity_id AND s.stage = p.stage
WHERE d.state = 'open'
ORDER BY 1, 2
