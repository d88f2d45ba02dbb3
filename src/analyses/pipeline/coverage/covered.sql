-- one row per running quota: what was won in its period so far, and what is open for it
WITH placed AS ( -- one row per deal that is open or was won, and kind of thing that quotas are set for
  SELECT
    s.scope AS scope,
    CASE s.scope
      WHEN 'rep' THEN d.rep_id WHEN 'reseller' THEN d.reseller_id WHEN 'product' THEN d.product_id WHEN 'team' THEN r.team
      WHEN 'branch' THEN r.branch WHEN 'region' THEN r.region WHEN 'category' THEN p.category ELSE ''
    END AS name,
    d.state AS state, d.ended_on AS ended_on, d.amount AS amount, d.expected_close_on AS expected_close_on, t.expected AS expected
  FROM deal d
  CROSS JOIN (SELECT DISTINCT scope FROM quota) s
  LEFT JOIN all_reps r ON r.rep_id = d.rep_id
  LEFT JOIN all_products p ON p.product_id = d.product_id
  LEFT JOIN timed t ON t.__cut = d.__cut AND t.opportunity_id = d.opportunity_id
  WHERE d.state IN ('open', 'won')
)
SELECT
  q.scope AS scope, q.name AS name, q.period_start AS period_start, q.period_end AS period_end, q.quota AS quota,
  coalesce(sum(CASE WHEN f.state = 'won' AND f.ended_on BETWEEN q.period_start AND q.period_end THEN f.amount END), CAST(0 AS decimal(38,4))) AS won,
  count_if(f.state = 'open') AS deals,
  coalesce(sum(CASE WHEN f.state = 'open' THEN f.amount END), CAST(0 AS decimal(38,4))) AS value,
  coalesce(sum(CASE WHEN f.state = 'open' AND f.expected_close_on <= q.period_end THEN f.amount END), CAST(0 AS decimal(38,4))) AS due,
  sum(f.expected) AS expected,
  q.called AS called
FROM quota q
LEFT JOIN placed f ON f.scope = q.scope AND f.name = q.name
GROUP BY q.scope, q.name, q.period_start, q.period_end, q.quota, q.called
ORDER BY 1, 2, 3, 4
