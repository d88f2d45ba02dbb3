-- one row per case opened in the period, as known on the as-of day
WITH change AS ( -- one row per change of a case's agent, priority or schedule, per first answer and, where cases have no time of ending, per change of status; with its place among its kind; what came after as-of is of a kind of its own
  SELECT
    e.ticket_id, e.changed_at, e.changed_on, e.from_value, e.actor_id, e.kind, e.has_ended,
    row_number() OVER (PARTITION BY e.ticket_id, e.kind ORDER BY e.changed_at, e.from_value, e.actor_id) AS place,
    max(CASE WHEN NOT e.has_ended THEN e.changed_at END) OVER (PARTITION BY e.ticket_id) AS running_at
  FROM (
    SELECT
      v.ticket_id, v.at AS changed_at, v.at_on AS changed_on, v.from_value, v.actor_id,
      CASE WHEN v.at_on > CAST($as_of AS date) THEN CASE WHEN v.field IN ('agent_id', 'assignee_id') THEN 'later agent' WHEN v.field = 'priority' THEN 'later priority' WHEN v.field = 'schedule' THEN 'later schedule' END
        WHEN v.field = 'status' AND v.from_value = 'new' THEN 'answer' WHEN v.field IN ('agent_id', 'assignee_id') THEN 'handover' WHEN v.field = 'priority' THEN 'priority' WHEN v.field = 'schedule' THEN 'schedule' END AS kind,
      CASE WHEN NOT CAST($dated AS boolean) AND v.field = 'status' AND v.at_on <= CAST($as_of AS date)
        THEN lower(trim(v.to_value)) IN ('solved', 'resolved', 'closed', 'completed', 'done', '已解决', '已完成', '已关闭') END AS has_ended
    FROM all_ticket_events v
  ) e
  WHERE e.kind IS NOT NULL OR e.has_ended IS NOT NULL
), history AS ( -- one row per case with such changes
  SELECT
    ticket_id,
    min(CASE WHEN kind = 'answer' AND place = 1 THEN changed_at END) AS answered_at,
    min(CASE WHEN kind = 'answer' AND place = 1 THEN changed_on END) AS answered_on,
    min(CASE WHEN kind = 'answer' AND place = 1 THEN actor_id END) AS answered_by,
    min(CASE WHEN kind = 'handover' AND place = 1 THEN changed_at END) AS handed_at,
    min(CASE WHEN kind = 'handover' AND place = 1 THEN from_value END) AS handed_by,
    min(CASE WHEN kind = 'handover' AND place = 1 THEN changed_on END) AS handed_on,
    count_if(kind = 'handover') AS handovers,
    count_if(kind = 'later agent') AS later_agents,
    min(CASE WHEN kind = 'later agent' AND place = 1 THEN from_value END) AS agent_then,
    min(CASE WHEN kind = 'later priority' AND place = 1 THEN from_value END) AS priority_then,
    min(CASE WHEN kind = 'priority' AND place = 1 THEN from_value END) AS opened_priority,
    coalesce(min(CASE WHEN kind = 'schedule' AND place = 1 THEN from_value END), min(CASE WHEN kind = 'later schedule' AND place = 1 THEN from_value END)) AS opened_schedule,
    -- When it ended for good, by its changes of status; null where it runs.
    min(CASE WHEN has_ended AND (running_at IS NULL OR changed_at > running_at) THEN changed_at END) AS solved_at,
    min(CASE WHEN has_ended AND (running_at IS NULL OR changed_at > running_at) THEN changed_on END) AS solved_on,
    count(has_ended) AS stages
  FROM change
  GROUP BY ticket_id
), dated AS ( -- one row per case of the days, with the time at which it ended: solved, else closed
  SELECT
    __cut, __period, ticket_id, customer_id, agent_id, kind, topic, priority, channel, state, opened_at, opened_on, first_response_at, first_response_on, reopened_count, replies, handle_minutes, schedule_id,
    coalesce(resolved_at, closed_at) AS ended_at,
    CASE WHEN resolved_at IS NULL THEN closed_on ELSE resolved_on END AS ended_on
  FROM tickets
  WHERE opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
), known AS ( -- one row per case, what came after the as-of day taken away
  SELECT
    __cut, __period, ticket_id, customer_id, agent_id, kind, topic, priority, channel, state, opened_at, ended_on, reopened_count, replies, handle_minutes, schedule_id,
    CASE WHEN first_response_on <= CAST($as_of AS date) THEN first_response_at END AS first_response_at,
    CASE WHEN first_response_on <= CAST($as_of AS date) THEN first_response_on END AS first_response_on,
    ended_at < opened_at AS is_backwards,
    -- What the status says stands above a time: a case that is open again has none, and one that ended before it began neither.
    CASE WHEN ended_on <= CAST($as_of AS date) AND ended_at >= opened_at AND coalesce(state, '') <> 'open' THEN ended_at END AS resolved_at
  FROM dated
), moment AS ( -- one row per kind of moment that a case tells of
  SELECT 'opened' AS kind
  UNION ALL
  SELECT 'answered' AS kind
  UNION ALL
  SELECT 'resolved' AS kind
), told AS ( -- one row per case and kind, with the day on which it was known: an answer before the opening was known with it
  SELECT
    CASE
      WHEN m.kind = 'answered' AND a.first_response_on > a.opened_on THEN a.first_response_on
      WHEN m.kind = 'resolved' AND a.resolved_on > a.opened_on THEN a.resolved_on
      ELSE a.opened_on
    END AS known_on,
    CASE WHEN m.kind = 'answered' THEN a.first_response_at WHEN m.kind = 'resolved' THEN a.resolved_at ELSE a.opened_at END AS moment
  FROM all_tickets a
  CROSS JOIN moment m
  WHERE CAST($as_stood AS boolean)
), latest AS ( -- one row per day with the last of them
  SELECT known_on, max(moment) AS moment FROM told GROUP BY known_on
), period AS ( -- one row per period that stands as on its last day
  SELECT DISTINCT period_end(__period, CAST($grain AS varchar)) AS stood_on FROM dated WHERE CAST($as_stood AS boolean)
), seen AS ( -- one row per such day with the last moment known on it
  SELECT s.stood_on, max(l.moment) AS moment
  FROM period s
  JOIN latest l ON l.known_on <= s.stood_on AND l.known_on <= CAST($as_of AS date)
  GROUP BY s.stood_on
)
SELECT
  k.__cut AS __cut,
  k.ticket_id AS ticket_id,
  -- The last day of its period, where each is as it stood on that; else none.
  CASE WHEN CAST($as_stood AS boolean) THEN period_end(k.__period, CAST($grain AS varchar)) END AS stood_on,
  -- The last moment known on that day.
  s.moment AS seen_at,
  k.customer_id AS customer_id,
  -- Who held the case on as-of: a later change says from whom it went.
  CASE WHEN h.later_agents > 0 THEN h.agent_then ELSE k.agent_id END AS agent_id,
  -- Who answered first: the history says it, or whoever held the case before it was handed over after the answer.
  coalesce(
    h.answered_by,
    CASE WHEN h.handed_at > k.first_response_at THEN h.handed_by END,
    CASE WHEN h.later_agents > 0 THEN h.agent_then ELSE k.agent_id END
  ) AS first_agent_id,
  k.kind AS kind,
  k.topic AS topic,
  coalesce(h.opened_priority, h.priority_then, k.priority) AS priority,
  k.channel AS channel,
  k.opened_at AS opened_at,
  coalesce(k.first_response_at, h.answered_at) AS first_response_at,
  coalesce(k.first_response_on, h.answered_on) AS first_response_on,
  coalesce(k.resolved_at, CASE WHEN h.solved_at >= k.opened_at AND coalesce(k.state, '') <> 'open' THEN h.solved_at END) AS resolved_at,
  CASE WHEN k.resolved_at IS NOT NULL THEN k.ended_on WHEN h.solved_at >= k.opened_at AND coalesce(k.state, '') <> 'open' THEN h.solved_on END AS resolved_on,
  -- Null where nothing tells: neither a time nor a status, in data that have none.
  CASE
    WHEN k.state = 'open' THEN TRUE
    WHEN k.ended_on IS NOT NULL THEN NOT (k.ended_on <= CAST($as_of AS date) AND (NOT CAST($as_stood AS boolean) OR k.ended_on <= period_end(k.__period, CAST($grain AS varchar))))
    WHEN k.state IS NOT NULL THEN FALSE
    WHEN h.stages > 0 THEN h.solved_at IS NULL
    WHEN CAST($tells AS boolean) THEN TRUE
  END AS is_open,
  k.is_backwards AS is_backwards,
  k.state = 'unserved' AS is_unserved,
  -- The status says it is open, a time says it has ended: the time is used nowhere.
  k.state = 'open' AND k.ended_on <= CAST($as_of AS date) AS is_contradicted,
  coalesce(h.opened_schedule, k.schedule_id) AS schedule_id,
  k.reopened_count AS reopened_count,
  k.replies AS replies,
  k.handle_minutes AS handle_minutes,
  -- Not known of a case that was solved before the history begins.
  CASE
    WHEN k.ended_on < CAST($history_from AS date) OR CAST($history_from AS date) IS NULL THEN NULL
    WHEN CAST($as_stood AS boolean) AND h.handed_on > period_end(k.__period, CAST($grain AS varchar)) THEN 0
    ELSE coalesce(h.handovers, 0)
  END AS handovers
FROM known k
LEFT JOIN history h ON h.ticket_id = k.ticket_id
LEFT JOIN seen s ON s.stood_on = CASE WHEN CAST($as_stood AS boolean) THEN period_end(k.__period, CAST($grain AS varchar)) END
ORDER BY __cut, ticket_id
