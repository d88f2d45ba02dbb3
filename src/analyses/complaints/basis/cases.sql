-- one row per complaint and cut, the newest first, with its owner and the purchase it is about
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  c.opened_on AS opened_on,
  c.customer_id AS customer_id,
  u.name AS name,
  c.topic AS topic,
  c.product_id AS product_id,
  p.name AS product,
  c.priority AS priority,
  CASE WHEN c.is_open THEN 'open' WHEN c.is_open IS NULL THEN 'unknown' ELSE 'solved' END AS state,
  c.agent_id AS owner,
  a.name AS owner_name,
  c.recovered AS recovered,
  c.compensation AS compensation,
  c.handling_cost AS handling_cost,
  n.ordered_on AS bought_on,
  n.is_sure AS is_sure
FROM complaint c
LEFT JOIN all_customers u ON u.customer_id = c.customer_id
LEFT JOIN all_products p ON p.product_id = c.product_id
LEFT JOIN all_agents a ON a.agent_id = c.agent_id
LEFT JOIN named n ON n.__cut = c.__cut AND n.ticket_id = c.ticket_id
ORDER BY 1, c.opened_at DESC, c.ticket_id
