-- one row per cut and topic: how complaints were handled
WITH again AS ( -- one row per complaint whose customer complained about the same topic again within the days
  SELECT c.__cut, c.ticket_id
  FROM complaint c
  JOIN all_tickets n ON n.customer_id = c.customer_id
  WHERE n.kind = 'complaint' AND coalesce(n.topic, '') = c.topic AND n.ticket_id <> c.ticket_id AND n.opened_at > c.opened_at
    AND date_diff('day', c.opened_on, n.opened_on) <= CAST($within AS bigint) AND n.opened_on <= c.seen_on
  GROUP BY 1, 2
)
SELECT
  c.__cut AS __cut,
  c.topic AS topic,
  count(*) AS complaints,
  count_if(c.is_open) AS not_solved,
  count_if(c.is_open IS NULL) AS untold,
  count_if(NOT coalesce(c.is_open, FALSE) AND c.recovered) AS recovered,
  count_if(NOT coalesce(c.is_open, FALSE) AND NOT c.recovered) AS not_recovered,
  count_if(NOT coalesce(c.is_open, FALSE) AND c.recovered IS NULL) AS unknown,
  count_if(c.customer_id IS NULL) AS unnamed,
  count_if(c.customer_id IS NOT NULL AND (a.ticket_id IS NOT NULL OR date_diff('day', c.opened_on, c.seen_on) >= CAST($within AS bigint))) AS followed,
  count(a.ticket_id) AS repeated,
  sum(CAST(c.compensation AS decimal(38,4))) AS compensation,
  sum(CAST(c.handling_cost AS decimal(38,4))) AS handling_cost
FROM complaint c
LEFT JOIN again a ON a.__cut = c.__cut AND a.ticket_id = c.ticket_id
GROUP BY 1, 2
ORDER BY 1, 2
