-- one row per cut, rep and kind of contact in the period
SELECT
  __cut, rep_id, kind, count(*) AS contacts, count_if(direction = 'outbound') AS outbound,
  count(direction) AS directed, sum(duration_minutes) AS minutes
FROM activities
WHERE rep_id IS NOT NULL AND occurred_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, rep_id, kind
ORDER BY __cut, rep_id, kind
