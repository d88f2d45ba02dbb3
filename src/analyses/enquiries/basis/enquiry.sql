-- one row per enquiry of the period with what came after it
WITH later AS ( -- one row per enquiry whose customer opened a complaint in the days after it
  SELECT c.__cut, c.ticket_id, count(*) AS complaints
  FROM ticket c
  JOIN all_tickets n ON n.customer_id = c.customer_id
  WHERE n.kind = 'complaint' AND n.ticket_id <> c.ticket_id AND n.opened_at > c.opened_at
    AND date_diff('second', c.opened_at, n.opened_at) <= 14 * 86400 AND n.opened_on <= CAST($as_of AS date)
  GROUP BY c.__cut, c.ticket_id
), bought AS ( -- one row per enquiry whose customer bought in the days before or after it
  SELECT
    o.__cut, o.ticket_id,
    count_if(d.ordered_on > o.opened_on) AS after,
    count_if(d.ordered_on < o.opened_on) AS before
  FROM opened o
  JOIN purchase_days d ON d.customer_id = o.customer_id
  WHERE d.ordered_on BETWEEN date_add('day', -30, o.opened_on) AND date_add('day', 30, o.opened_on)
  GROUP BY o.__cut, o.ticket_id
)
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  c.customer_id AS customer_id,
  o.opened_on AS opened_on,
  c.topic AS topic,
  o.subtopic AS subtopic,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.opened_at) AS opened,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), c.resolved_at) AS resolved,
  c.reopened_count AS reopened_count,
  c.handle_minutes AS handle_minutes,
  coalesce(f.cases, 0) AS follow_ups,
  coalesce(l.complaints, 0) AS complaints,
  coalesce(b.after, 0) AS bought_after,
  coalesce(b.before, 0) AS bought_before
FROM ticket c
JOIN opened o ON o.__cut = c.__cut AND o.ticket_id = c.ticket_id
LEFT JOIN follow_up f ON f.__cut = c.__cut AND f.ticket_id = c.ticket_id
LEFT JOIN later l ON l.__cut = c.__cut AND l.ticket_id = c.ticket_id
LEFT JOIN bought b ON b.__cut = c.__cut AND b.ticket_id = c.ticket_id
ORDER BY c.__cut, c.ticket_id
