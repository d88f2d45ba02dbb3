-- one row per complaint of the period and cut, with its clock
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  c.customer_id AS customer_id,
  c.agent_id AS agent_id,
  coalesce(c.topic, '') AS topic,
  t.product_id AS product_id,
  t.order_id AS order_id,
  c.channel AS channel,
  c.priority AS priority,
  r.value AS tier,
  t.opened_on AS opened_on,
  -- The last day of which anything is known: where each period is as it stood, its own.
  CASE
    WHEN CAST($as_stood AS boolean) AND period_end(period_start(t.opened_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)), CAST($grain AS varchar)) < CAST($as_of AS date)
      THEN period_end(period_start(t.opened_on, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)), CAST($grain AS varchar))
    ELSE CAST($as_of AS date)
  END AS seen_on,
  c.opened_at AS opened_at,
  c.first_response_at AS first_response_at,
  c.resolved_at AS resolved_at,
  CASE WHEN c.resolved_at IS NOT NULL THEN coalesce(t.resolved_on, t.closed_on) END AS resolved_on,
  c.is_open AS is_open,
  c.reopened_count AS reopened_count,
  t.recovered AS recovered,
  t.arm AS arm,
  t.compensation AS compensation,
  t.handling_cost AS handling_cost
FROM ticket c
JOIN all_tickets t ON t.ticket_id = c.ticket_id
LEFT JOIN tier r ON r.customer_id = c.customer_id
WHERE c.kind = 'complaint'
ORDER BY c.__cut, c.ticket_id
