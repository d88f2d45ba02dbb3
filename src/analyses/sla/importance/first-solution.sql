-- one row per case whose changes of status tell of a solution: when it was first solved
SELECT c.__cut AS __cut, c.ticket_id AS ticket_id, min(v.at) AS solved_at, min(v.at_on) AS solved_on
FROM ticket c
JOIN all_ticket_events v ON v.ticket_id = c.ticket_id
WHERE v.field = 'status' AND v.at >= c.opened_at AND v.at_on <= CAST($as_of AS date) AND lower(trim(v.to_value)) IN ('solved', 'resolved', 'closed', 'completed', 'done', '已解决', '已完成', '已关闭')
GROUP BY c.__cut, c.ticket_id
ORDER BY c.__cut, c.ticket_id
