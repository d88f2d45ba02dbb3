-- one row per customer with a complaint that is still open on the day: the one open longest. ticket: the clock of cases
WITH open_complaint AS ( -- one row per complaint that is open, the oldest of a customer first
  SELECT
    c.customer_id AS customer_id, c.ticket_id AS ticket_id, t.opened_on AS opened_on,
    row_number() OVER (PARTITION BY c.customer_id ORDER BY c.opened_at, c.ticket_id) AS nth
  FROM ticket c
  JOIN all_tickets t ON t.ticket_id = c.ticket_id
  WHERE c.kind = 'complaint' AND c.is_open AND c.customer_id IS NOT NULL
)
SELECT customer_id, ticket_id, opened_on
FROM open_complaint
WHERE nth = 1
ORDER BY customer_id
