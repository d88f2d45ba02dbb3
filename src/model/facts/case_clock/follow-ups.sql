-- one row per case of the period whose customer opened another one in the window after it was solved
SELECT c.__cut AS __cut, c.ticket_id AS ticket_id, count(*) AS cases
FROM ticket c
JOIN all_tickets n ON n.customer_id = c.customer_id
WHERE n.opened_at > c.resolved_at AND date_diff('second', c.resolved_at, n.opened_at) <= CAST($window AS bigint) AND n.opened_on <= CAST($as_of AS date)
GROUP BY c.__cut, c.ticket_id
ORDER BY c.__cut, c.ticket_id
