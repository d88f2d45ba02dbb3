-- one row per rep
SELECT rep_id, name, team, hired_on, left_on
FROM all_reps
WHERE rep_id IS NOT NULL
ORDER BY rep_id
