-- one row per cut, agent, mix and score of satisfaction with cases: how many answers, and how many of them are their people's last about the agent
WITH answer AS ( -- one row per answer to a satisfaction question about a case or an agent
  SELECT
    __cut, agent_id, ticket_id, customer_id, coalesce(customer_id, response_id) AS person, responded_at, response_id, CAST(score AS decimal(18,4)) AS score, CAST(scale_min AS decimal(18,4)) AS scale_min, CAST(scale_max AS decimal(18,4)) AS scale_max
  FROM surveys
  WHERE instrument = 'csat' AND coalesce(brand, 'us') = 'us' AND score IS NOT NULL AND score >= scale_min AND score <= scale_max
    AND responded_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND (agent_id IS NOT NULL OR ticket_id IS NOT NULL)
), about AS ( -- one row per answer, with its place among those of the same person about the same agent, the last first
  SELECT
    a.__cut, coalesce(a.agent_id, t.agent_id) AS agent_id, t.kind, t.topic, t.priority, t.channel, a.customer_id, a.scale_min, a.scale_max, a.score, a.person,
    row_number() OVER (PARTITION BY a.__cut, coalesce(a.agent_id, t.agent_id), a.person ORDER BY a.responded_at DESC, a.response_id DESC, a.ticket_id DESC, a.score) AS place
  FROM answer a
  LEFT JOIN all_tickets t ON t.ticket_id = a.ticket_id
)
SELECT
  a.__cut AS __cut,
  a.agent_id AS agent_id,
  a.kind AS kind,
  a.topic AS topic,
  a.priority AS priority,
  a.channel AS channel,
  r.value AS tier,
  a.scale_min AS scale_min,
  a.scale_max AS scale_max,
  a.score AS score,
  count(*) AS answers,
  -- An answer of nobody known is its own person's only one.
  count_if(a.place = 1 OR a.person IS NULL) AS latest
FROM about a
LEFT JOIN tier r ON r.customer_id = a.customer_id
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
