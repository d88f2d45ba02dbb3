-- one row per case and measure that is late or nearly so
SELECT
  l.cut AS __cut,
  l.ticket_id AS ticket_id,
  l.measure AS measure,
  f.opened_on AS opened_on,
  f.agent_id AS agent_id,
  f.owner AS owner,
  f.priority AS priority,
  l.waits AS waits,
  l.target AS target,
  l.over AS over,
  l.state AS state
FROM late l
JOIN fact f ON f.__cut = l.cut AND f.ticket_id = l.ticket_id
ORDER BY l.cut, l.over DESC, l.ticket_id, l.measure
