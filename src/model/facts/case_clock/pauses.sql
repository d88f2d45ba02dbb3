-- one row per time in which a case of the period waited for somebody else, in seconds since 1970; without an end it waits still
WITH state AS ( -- one row per change of a case's status, with the next one
  SELECT v.ticket_id, v.at AS changed_at, v.to_value, lead(v.at) OVER (PARTITION BY v.ticket_id ORDER BY v.at, v.to_value) AS until
  FROM all_ticket_events v
  WHERE v.field = 'status' AND v.at_on <= CAST($as_of AS date)
)
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), s.changed_at) AS paused,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), s.until) AS until
FROM ticket c
JOIN state s ON s.ticket_id = c.ticket_id
WHERE lower(s.to_value) IN ('pending', 'hold', 'on-hold', 'on hold', 'waiting', 'paused')
ORDER BY c.__cut, c.ticket_id, s.changed_at
