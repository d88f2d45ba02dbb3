-- one row per complaint about what a wave is of, whenever it came
SELECT
  t.__cut AS __cut,
  t.ticket_id AS ticket_id,
  t.customer_id AS customer_id,
  t.product_id AS product_id,
  t.order_id AS order_id,
  t.opened_on AS opened_on,
  w.wave AS wave,
  t.opened_on BETWEEN w.first_on AND w.last_on AS in_wave
FROM tickets t
JOIN wave w ON w.cut = t.__cut AND w.product_id = t.product_id AND w.topic = coalesce(t.topic, '')
WHERE t.kind = 'complaint' AND t.opened_on <= CAST($as_of AS date)
ORDER BY 1, 2, 7
