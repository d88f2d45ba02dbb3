-- one row per enquiry of the period with its local day
SELECT c.__cut AS __cut, c.ticket_id AS ticket_id, c.customer_id AS customer_id, t.opened_on AS opened_on, t.subtopic AS subtopic
FROM ticket c
JOIN all_tickets t ON t.ticket_id = c.ticket_id
ORDER BY c.__cut, c.ticket_id
