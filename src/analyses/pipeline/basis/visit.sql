-- one row per visit of a deal to a stage that is no end: since when, until when (nothing where it is there), which of its visits it is, and which of those to this stage
WITH entry AS ( -- one row per entry
  SELECT opportunity_id, stage, entered_at, entered_on
  FROM all_opportunity_stages
  WHERE entered_on <= CAST($as_of AS date) AND stage NOT IN (SELECT c.stage FROM closing c)
), placed AS ( -- the same with what came next
  SELECT
    opportunity_id, stage, entered_on,
    lead(entered_on) OVER (PARTITION BY opportunity_id ORDER BY entered_at, stage) AS next_on,
    row_number() OVER (PARTITION BY opportunity_id ORDER BY entered_at, stage) AS visit_no,
    row_number() OVER (PARTITION BY opportunity_id, stage ORDER BY entered_at) AS nth
  FROM entry
)
SELECT
  d.__cut AS __cut, d.opportunity_id AS opportunity_id, p.stage AS stage, p.visit_no AS visit_no, p.nth AS nth, d.state AS state, p.entered_on AS entered_on,
  coalesce(p.next_on, d.ended_on) AS left_on,
  CASE WHEN p.next_on IS NULL THEN 1 ELSE 0 END AS last,
  CASE
    WHEN coalesce(p.next_on, d.ended_on, CAST($as_of AS date)) < p.entered_on THEN 0
    ELSE date_diff('day', p.entered_on, coalesce(p.next_on, d.ended_on, CAST($as_of AS date)))
  END AS days
FROM placed p
JOIN deal d ON d.opportunity_id = p.opportunity_id
ORDER BY 1, 2, 4
