-- one row per day tested, cut and stage: deals open on that day, by the stage that they were in then
WITH stood AS ( -- one row per day and deal open then: which of its visits it was on
  SELECT t.day AS day, v.__cut AS __cut, v.opportunity_id AS opportunity_id, max(v.place) AS place
  FROM visit v
  JOIN tested t ON v.entered_on <= t.day
  JOIN deal d ON d.__cut = v.__cut AND d.opportunity_id = v.opportunity_id
  WHERE d.days IS NOT NULL AND d.created_on <= t.day AND (d.ended_on IS NULL OR d.ended_on > t.day)
  GROUP BY t.day, v.__cut, v.opportunity_id
)
SELECT s.day AS day, s.__cut AS __cut, v.stage AS stage, count(*) AS deals
FROM stood s
JOIN visit v ON v.__cut = s.__cut AND v.opportunity_id = s.opportunity_id AND v.place = s.place
GROUP BY s.day, s.__cut, v.stage
ORDER BY 1, 2, 3
