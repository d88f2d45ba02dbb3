-- one row per target of a service measure
SELECT
  measure AS measure, target AS target, unit AS unit, kind AS kind, priority AS priority, segment AS segment, goal_share AS goal_share,
  CAST(valid_from AS varchar) AS valid_from, CAST(valid_to AS varchar) AS valid_to
FROM service_targets
WHERE measure IS NOT NULL AND target IS NOT NULL
ORDER BY 1, 4, 5, 6, 8, 2
