-- one row per cut and party: where it stands, since when, where it stood before, and what speaks beside that
WITH heard AS ( -- one row per customer with a lead or a deal
  SELECT customer_id, min(known_on) AS known_on, min(qualified_on) AS qualified_on, min(opened_on) AS opened_on
  FROM sign
  WHERE customer_id IS NOT NULL
  GROUP BY customer_id
), listed AS ( -- one row per party
  SELECT
    'c' || s.customer_id AS party,
    s.customer_id AS customer_id,
    CAST(NULL AS varchar) AS lead_id,
    s.state AS state,
    d.since_on AS since_on,
    CASE
      WHEN b.state IS NOT NULL THEN b.state
      WHEN h.opened_on < d.since_on THEN 'likely_buyer'
      WHEN h.qualified_on < d.since_on THEN 'qualified'
      WHEN h.known_on < d.since_on THEN 'prospect'
      ELSE 'not_yet_known'
    END AS previous,
    s.won_on IS NOT NULL AS was_won_back,
    s.purchases AS purchases,
    s.from_on AS last_on,
    CASE WHEN date_diff('day', s.held_on, s.day) > 0 THEN date_diff('day', s.held_on, s.day) ELSE 0 END AS silent
  FROM standing s
  JOIN dated d ON d.customer_id = s.customer_id
  LEFT JOIN previous b ON b.customer_id = s.customer_id
  LEFT JOIN heard h ON h.customer_id = s.customer_id
  WHERE s.point = 2
  UNION ALL
  SELECT party, customer_id, lead_id, state, since_on, previous, false AS was_won_back, CAST(0 AS bigint) AS purchases, CAST(NULL AS date) AS last_on, silent
  FROM prospect
  WHERE point = 2
)
SELECT
  m.__cut AS __cut,
  l.customer_id AS customer_id,
  l.lead_id AS lead_id,
  c.name AS name,
  l.state AS state,
  l.since_on AS since,
  l.previous AS previous,
  a.customer_id IS NOT NULL AS advocate,
  l.was_won_back AS won_back,
  l.purchases AS purchases,
  l.last_on AS last_on,
  l.silent AS silent,
  w.value AS value
FROM listed l
JOIN member m ON m.party = l.party
LEFT JOIN all_customers c ON c.customer_id = l.customer_id
LEFT JOIN advocate a ON a.customer_id = l.customer_id AND a.point = 2
LEFT JOIN worth w ON w.customer_id = l.customer_id
ORDER BY m.__cut, w.value DESC NULLS LAST, l.customer_id NULLS LAST, l.lead_id
