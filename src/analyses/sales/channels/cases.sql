-- one row per cut and channel: service cases about orders of the days, opened up to the day
WITH placed AS ( -- one row per cut, channel and order
  SELECT DISTINCT __cut, channel, order_id
  FROM orders
  WHERE order_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
)
SELECT p.__cut AS __cut, p.channel AS channel, count(DISTINCT t.ticket_id) AS cases
FROM placed p
JOIN all_tickets t ON t.order_id = p.order_id
WHERE t.opened_on <= CAST($as_of AS date)
GROUP BY 1, 2
ORDER BY 1, 2
