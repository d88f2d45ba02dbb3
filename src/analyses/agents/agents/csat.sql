-- one row per cut, agent, mix and score of satisfaction with cases: how many answers
WITH answer AS ( -- one row per answer to a satisfaction question about a case or an agent
  SELECT
    __cut, agent_id, ticket_id, customer_id, CAST(score AS decimal(18,4)) AS score, CAST(scale_min AS decimal(18,4)) AS scale_min, CAST(scale_max AS decimal(18,4)) AS scale_max
  FROM surveys
  WHERE instrument = 'csat' AND coalesce(brand, 'us') = 'us' AND score IS NOT NULL AND score >= scale_min AND score <= scale_max
    AND responded_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND (agent_id IS NOT NULL OR ticket_id IS NOT NULL)
)
SELECT
  a.__cut AS __cut,
  coalesce(a.agent_id, t.agent_id) AS agent_id,
  t.kind AS kind,
  t.topic AS topic,
  t.priority AS priority,
  t.channel AS channel,
  r.value AS tier,
  a.scale_min AS scale_min,
  a.scale_max AS scale_max,
  a.score AS score,
  count(*) AS answers
FROM answer a
LEFT JOIN all_tickets t ON t.ticket_id = a.ticket_id
LEFT JOIN tier r ON r.customer_id = a.customer_id
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
