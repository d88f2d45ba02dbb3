-- one row per customer and cut, of those whom the filter leaves: all that an action hangs on, as of the day
SELECT
  m.__cut AS __cut,
  m.customer_id AS customer_id,
  t.value AS tier,
  i.ticket_id AS ticket_id,
  date_diff('day', i.opened_on, CAST($until AS date)) AS complained,
  w.owed AS owed,
  w.payment_id AS payment_id,
  date_diff('day', w.due_on, CAST($until AS date)) AS late,
  r.contract_id AS contract_id,
  r.ends_on AS ends_on,
  CAST(CAST(r.monthly AS double) * 12 AS decimal(28,8)) AS contract_value,
  s.silent AS silent,
  CAST(coalesce(s.gap, CAST($usual_gap AS double)) AS double) AS gap,
  coalesce(s.still, FALSE) AS still,
  CAST(s.spent AS decimal(28,8)) AS spent,
  s.alive AS alive,
  s.chance AS chance,
  s.value AS value,
  -- Buys something within the days in which a list is looked at again.
  1 - no_purchase_chance(
    s.alive, CAST($r AS double), CAST($alpha AS double), CAST(s.repeats AS double),
    CAST(date_diff('day', s.first_on, CAST($until AS date)) AS double), CAST($window AS double)
  ) AS buys,
  coalesce(g.missing, 1) AS missing,
  p.customer_id IS NOT NULL AS promotes,
  coalesce(l.owner_kind, 'unassigned') AS owner_kind,
  l.owner AS owner,
  CASE WHEN coalesce(c.do_not_contact, FALSE) THEN 'do_not_contact' ELSE x.reason END AS left_out
FROM member m
LEFT JOIN all_customers c ON c.customer_id = m.customer_id
LEFT JOIN tier t ON t.customer_id = m.customer_id
LEFT JOIN complaint i ON i.customer_id = m.customer_id
LEFT JOIN owed w ON w.customer_id = m.customer_id
LEFT JOIN renewal r ON r.customer_id = m.customer_id
LEFT JOIN scored s ON s.customer_id = m.customer_id
LEFT JOIN missing g ON g.customer_id = m.customer_id
LEFT JOIN promoter p ON p.customer_id = m.customer_id
LEFT JOIN owner l ON l.customer_id = m.customer_id
LEFT JOIN contact x ON x.customer_id = m.customer_id
ORDER BY 1, 2
