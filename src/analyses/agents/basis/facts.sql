-- one row per case with its moments in seconds since 1970 and whether its customer came back within the window after it was solved
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  c.agent_id AS agent_id,
  c.first_agent_id AS first_agent_id,
  c.customer_id IS NOT NULL AS has_customer,
  c.kind AS kind,
  c.topic AS topic,
  c.priority AS priority,
  c.channel AS channel,
  t.value AS tier,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.opened_at) AS opened,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.first_response_at) AS answered,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.resolved_at) AS resolved,
  -- What was still to come on the last day of the case's period, and up to when it had been waited for; null where periods stand as on as-of.
  c.first_response_on > c.stood_on AS answered_later,
  c.resolved_on > c.stood_on AS resolved_later,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.seen_at) AS seen,
  c.is_open AS is_open,
  c.is_backwards AS is_backwards,
  c.schedule_id AS schedule_id,
  c.reopened_count AS reopened_count,
  c.replies AS replies,
  c.handle_minutes AS handle_minutes,
  c.handovers AS handovers,
  coalesce(f.cases, 0) AS follow_ups
FROM ticket c
LEFT JOIN follow_up f ON f.__cut = c.__cut AND f.ticket_id = c.ticket_id
LEFT JOIN tier t ON t.customer_id = c.customer_id
ORDER BY c.__cut, c.ticket_id
