-- one row per time in which a case of the period did not run, in seconds since 1970; without an end it lasts still
WITH state AS ( -- one row per change of a case's status, with the next one
  SELECT v.ticket_id, v.at AS changed_at, lower(trim(v.to_value)) AS word, lead(v.at) OVER (PARTITION BY v.ticket_id ORDER BY v.at, v.to_value) AS until
  FROM all_ticket_events v
  WHERE v.field = 'status' AND v.at_on <= CAST($as_of AS date)
), still AS ( -- one row per change into a state that does not run: waiting for the customer, on hold for somebody else, solved till it was opened again
  SELECT
    ticket_id, changed_at, until,
    CASE
      WHEN word IN ('pending', 'waiting', 'paused', 'waiting on customer', 'awaiting customer', 'awaiting user info', '待客户回复', '暂停') THEN 'pending'
      WHEN word IN ('hold', 'on-hold', 'on hold', 'waiting on third party', 'awaiting vendor', 'awaiting problem', 'awaiting change', 'awaiting evidence', '挂起') THEN 'hold'
      WHEN word IN ('solved', 'resolved', 'closed', 'completed', 'done', '已解决', '已完成', '已关闭') THEN 'solved'
    END AS reason
  FROM state
)
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  s.reason AS reason,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), s.changed_at) AS paused,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), s.until) AS until
FROM ticket c
JOIN still s ON s.ticket_id = c.ticket_id
WHERE s.reason IS NOT NULL
ORDER BY c.__cut, c.ticket_id, s.changed_at, s.reason
