-- one row per day tested, cut, state as known then, days so far, and age from which on ends are seen: deals
WITH known AS ( -- one row per deal and day on which it was there
  SELECT
    t.day AS day, d.__cut AS __cut, d.entered AS entered,
    CASE WHEN d.ended_on <= t.day THEN d.state ELSE 'open' END AS state,
    CASE WHEN d.ended_on <= t.day THEN d.days ELSE date_diff('day', d.created_on, t.day) END AS days
  FROM deal d
  JOIN tested t ON t.day >= d.created_on
  WHERE d.days IS NOT NULL
)
SELECT day, __cut, state, days, entered, count(*) AS deals
FROM known
GROUP BY day, __cut, state, days, entered
ORDER BY day, __cut, days, state, entered
