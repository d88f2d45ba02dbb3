-- one row per case of the period with what its targets and clocks need; moments in seconds since 1970
WITH person AS ( -- one row per case and message of an agent who is no robot, and per first answer of one: what counts when robots do not
  SELECT c.__cut, c.ticket_id, min(CASE WHEN v.field = 'message' AND lower(v.to_value) = 'agent' AND w.agent_id IS NULL AND v.at > c.opened_at THEN v.at END) AS answered_at
  FROM ticket c
  JOIN robot r ON r.agent_id = c.first_agent_id
  LEFT JOIN all_ticket_events v ON v.ticket_id = c.ticket_id AND v.at_on <= CAST($as_of AS date) AND (c.stood_on IS NULL OR v.at_on <= c.stood_on)
  LEFT JOIN robot w ON w.agent_id = v.actor_id
  GROUP BY c.__cut, c.ticket_id
)
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  CAST(s.opened_on AS varchar) AS opened_on,
  c.agent_id AS agent_id,
  a.name AS owner,
  coalesce(a.team, s.department) AS team,
  c.kind AS kind,
  c.topic AS topic,
  c.priority AS priority,
  u.segment AS segment,
  t.value AS tier,
  c.schedule_id AS schedule_id,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.opened_at) AS opened,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), CASE WHEN p.ticket_id IS NOT NULL THEN p.answered_at WHEN c.first_response_on > c.stood_on THEN NULL ELSE c.first_response_at END) AS answered,
  p.ticket_id IS NOT NULL AND c.first_response_at IS NOT NULL AS by_robot,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), CASE WHEN c.resolved_on > c.stood_on THEN NULL ELSE c.resolved_at END) AS resolved,
  -- Where each period stands as on its last day, what came later was still to come, and was waited for up to the last moment known then.
  CASE WHEN c.resolved_on > c.stood_on THEN TRUE ELSE c.is_open END AS is_open,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.seen_at) AS seen,
  coalesce(c.is_unserved, FALSE) AS is_unserved,
  coalesce(c.is_contradicted, FALSE) AS is_contradicted,
  coalesce(c.reopened_count, 0) AS reopened_count,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), s.sla_due_at) AS due,
  s.sla_met AS sla_met,
  o.has_customer AS has_customer,
  o.answered_day AS answered_day,
  o.solved AS solved,
  o.solved_day AS solved_day,
  o.again_after_answer AS again_after_answer,
  o.again_after_solution AS again_after_solution,
  o.bought_after_answer AS bought_after_answer,
  o.bought_after_solution AS bought_after_solution,
  o.score AS score,
  o.scale_min AS scale_min,
  o.scale_max AS scale_max,
  o.responded AS responded
FROM ticket c
JOIN all_tickets s ON s.ticket_id = c.ticket_id
LEFT JOIN all_agents a ON a.agent_id = c.agent_id
LEFT JOIN all_customers u ON u.customer_id = c.customer_id
LEFT JOIN tier t ON t.customer_id = c.customer_id
LEFT JOIN outcome o ON o.__cut = c.__cut AND o.ticket_id = c.ticket_id
LEFT JOIN person p ON p.__cut = c.__cut AND p.ticket_id = c.ticket_id
ORDER BY c.__cut, c.ticket_id
