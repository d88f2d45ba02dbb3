-- one row per day tested, cut, stage that deals open then were in, days they had been there, and age: deals, and those won by its horizon
WITH there AS ( -- one row per day and deal open then: which of its visits it was on
  SELECT
    t.day AS day, d.__cut AS __cut, d.opportunity_id AS opportunity_id, d.created_on AS created_on,
    d.state = 'won' AND d.ended_on <= t.until AS won,
    max(v.visit_no) AS visited
  FROM deal d
  JOIN tested t ON t.day >= d.created_on AND (d.ended_on IS NULL OR d.ended_on > t.day)
  LEFT JOIN visit v ON v.__cut = d.__cut AND v.opportunity_id = d.opportunity_id AND v.entered_on <= t.day
  WHERE d.days IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5
)
SELECT
  s.day AS day, s.__cut AS __cut, v.stage AS stage, date_diff('day', v.entered_on, s.day) AS waited, date_diff('day', s.created_on, s.day) AS age,
  count(*) AS deals, count_if(s.won) AS won
FROM there s
LEFT JOIN visit v ON v.__cut = s.__cut AND v.opportunity_id = s.opportunity_id AND v.visit_no = s.visited
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
