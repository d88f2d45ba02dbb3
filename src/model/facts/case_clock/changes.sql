-- one row per change of a case's priority or schedule up to the as-of day, in seconds since 1970
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  v.field AS field,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), v.at) AS changed,
  v.to_value AS to_value
FROM ticket c
JOIN all_ticket_events v ON v.ticket_id = c.ticket_id
WHERE v.field IN ('priority', 'schedule') AND v.at_on <= CAST($as_of AS date)
ORDER BY c.__cut, c.ticket_id, v.field, v.at, v.to_value
