-- one row per cut and stage that deals went past without entering it
WITH reached AS ( -- one row per deal
  SELECT __cut, opportunity_id, max(CASE WHEN state = 'won' THEN 1000000 ELSE furthest END) AS furthest
  FROM passed
  GROUP BY __cut, opportunity_id
)
SELECT r.__cut AS __cut, s.stage AS stage, count(*) AS deals
FROM reached r
JOIN stage_order s ON s.place < r.furthest
LEFT JOIN passed p ON p.__cut = r.__cut AND p.opportunity_id = r.opportunity_id AND p.stage = s.stage
WHERE p.stage IS NULL
GROUP BY r.__cut, s.stage
ORDER BY 1, 2
