-- one row per day, cut, stage, landmarks outlasted there, state as known then, days from entering the stage, and day on which ends begin to be seen: visits, and those of deals not there before
WITH known AS ( -- one row per visit and day on which it had begun
  SELECT
    t.day AS day, v.__cut AS __cut, v.stage AS stage, v.nth AS nth,
    date_diff('day', v.entered_on, CASE WHEN v.left_on <= t.day THEN v.left_on ELSE t.day END) AS stayed,
    CASE WHEN d.ended_on <= t.day THEN d.state ELSE 'open' END AS state,
    date_diff('day', v.entered_on, CASE WHEN d.ended_on <= t.day THEN d.ended_on ELSE t.day END) AS days,
    CASE WHEN d.entered > date_diff('day', d.created_on, v.entered_on) THEN d.entered - date_diff('day', d.created_on, v.entered_on) ELSE 0 END AS entered
  FROM visit v
  JOIN deal d ON d.__cut = v.__cut AND d.opportunity_id = v.opportunity_id
  JOIN tested t ON t.day >= v.entered_on AND t.day >= d.created_on
  WHERE d.days IS NOT NULL
)
SELECT k.day AS day, k.__cut AS __cut, k.stage AS stage, m.outlasted AS outlasted, k.state AS state, k.days AS days, k.entered AS entered,
  count(*) AS deals, count_if(k.nth = 1) AS firsts
FROM known k
JOIN landmark m ON m.above < k.stayed AND k.stayed <= m.upto
GROUP BY 1, 2, 3, 4, 5, 6, 7
ORDER BY 1, 2, 3, 4, 5, 6, 7
