-- one row per cut, step and number of days from the start: how many came that far then, went cold then, are waited for since.
-- asked_step: one row per step
WITH reached AS ( -- one row per party on its way and step
  SELECT
    w.party AS party, t.step AS step, w.start_on AS start_on, w.left_on AS left_on,
    CASE t.step
      WHEN 'qualified' THEN w.qualified_on WHEN 'likely_buyer' THEN w.likely_on WHEN 'first_time' THEN w.bought_on
      WHEN 'repeat' THEN w.second_on ELSE w.loyal_on
    END AS reached_on
  FROM way w
  CROSS JOIN asked_step t
  WHERE NOT w.had_bought
), waited AS ( -- one row per party on its way and step: days until it came so far, went cold, or was last seen
  SELECT
    party, step, reached_on, left_on,
    date_diff('day', start_on, coalesce(reached_on, left_on, CAST($until AS date))) AS days
  FROM reached
)
SELECT
  m.__cut AS __cut,
  r.step AS step,
  r.days AS days,
  count(r.reached_on) AS reached,
  count(CASE WHEN r.reached_on IS NULL THEN r.left_on END) AS gone,
  count(CASE WHEN r.reached_on IS NULL AND r.left_on IS NULL THEN 1 END) AS waiting
FROM waited r
JOIN member m ON m.party = r.party
GROUP BY m.__cut, r.step, r.days
ORDER BY 1, 2, 3
