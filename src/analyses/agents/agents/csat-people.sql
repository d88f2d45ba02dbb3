-- one row per cut and agent, and one per cut of all of them together: sums over the people who answer.
-- worth: one row per score of a scale: 1 where it satisfies, else 0
WITH answer AS ( -- one row per answer to a satisfaction question about a case or an agent
  SELECT
    __cut, agent_id, ticket_id, CAST(score AS decimal(18,4)) AS score, CAST(scale_min AS decimal(18,4)) AS scale_min, CAST(scale_max AS decimal(18,4)) AS scale_max,
    -- An answer of nobody known is its own person.
    coalesce(customer_id, response_id, '? ' || CAST(row_number() OVER (ORDER BY responded_at, ticket_id, score) AS varchar)) AS person
  FROM surveys
  WHERE instrument = 'csat' AND coalesce(brand, 'us') = 'us' AND score IS NOT NULL AND score >= scale_min AND score <= scale_max
    AND responded_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND (agent_id IS NOT NULL OR ticket_id IS NOT NULL)
), said AS ( -- one row per cut, agent and person
  SELECT a.__cut AS __cut, coalesce(a.agent_id, t.agent_id, '') AS agent_id, a.person AS person, count(*) AS n, CAST(sum(w.value) AS bigint) AS total
  FROM answer a
  JOIN worth w ON w.score = a.score AND w.scale_min = a.scale_min AND w.scale_max = a.scale_max
  LEFT JOIN all_tickets t ON t.ticket_id = a.ticket_id
  GROUP BY 1, 2, 3
), whole AS ( -- one row per cut and person
  SELECT __cut, person, CAST(sum(n) AS bigint) AS n, CAST(sum(total) AS bigint) AS total FROM said GROUP BY __cut, person
)
SELECT
  __cut AS __cut, false AS is_whole, agent_id AS agent_id, count(*) AS people, sum(n) AS n, sum(total) AS total,
  sum(CAST(total AS bigint) * total) AS squares, sum(CAST(total AS bigint) * n) AS products, sum(CAST(n AS bigint) * n) AS sizes
FROM said
GROUP BY __cut, agent_id
UNION ALL
SELECT
  __cut AS __cut, true AS is_whole, '' AS agent_id, count(*) AS people, sum(n) AS n, sum(total) AS total,
  sum(CAST(total AS bigint) * total) AS squares, sum(CAST(total AS bigint) * n) AS products, sum(CAST(n AS bigint) * n) AS sizes
FROM whole
GROUP BY __cut
ORDER BY 1, 2, 3
