-- one row per customer who bought up to the day, those who are gone included: level, tier, and the reason that comes first
WITH reason AS ( -- one row per customer with a reason: those that are there, by the order in which they are said
  SELECT
    f.customer_id AS customer_id,
    min(r.place) AS first_place,
    max(CASE WHEN r.reason = 'product' THEN 1 ELSE 0 END) AS product,
    max(CASE WHEN r.reason = 'complaint' THEN 1 ELSE 0 END) AS complaint,
    max(CASE WHEN r.reason = 'late_delivery' THEN 1 ELSE 0 END) AS late_delivery,
    max(CASE WHEN r.reason = 'returned' THEN 1 ELSE 0 END) AS returned,
    max(CASE WHEN r.reason = 'spend_down' THEN 1 ELSE 0 END) AS spend_down,
    max(CASE WHEN r.reason = 'silent' THEN 1 ELSE 0 END) AS silent,
    max(CASE WHEN r.reason = 'once' THEN 1 ELSE 0 END) AS once
  FROM flagged f
  JOIN listed_reason r ON r.reason = f.reason AND r.product_id = f.product_id
  GROUP BY f.customer_id
), first_reason AS ( -- one row per place in that order
  SELECT place, reason, product_id FROM listed_reason
)
SELECT
  k.customer_id AS customer_id,
  'orders' AS basis,
  k.last_on AS last_on,
  k.silent AS silent,
  k.gap AS gap,
  k.still AS still,
  k.spent AS spent,
  CASE WHEN k.still THEN k.alive END AS alive,
  CASE WHEN k.still THEN k.chance END AS chance,
  k.rhythm AS rhythm,
  CASE WHEN k.still THEN k.value END AS value,
  CASE WHEN k.still THEN k.value_at_risk END AS value_at_risk,
  CASE
    WHEN NOT k.still THEN 'gone'
    WHEN k.chance IS NULL THEN 'unknown'
    WHEN k.chance >= CAST($high AS double) THEN 'high'
    WHEN k.chance >= CAST($medium AS double) THEN 'medium'
    ELSE 'low'
  END AS level,
  t.value AS tier,
  CASE WHEN k.still THEN p.reason END AS reason,
  CASE WHEN k.still AND p.product_id <> '' THEN p.product_id END AS product_id,
  trim(
    CASE WHEN r.product = 1 THEN 'product ' ELSE '' END || CASE WHEN r.complaint = 1 THEN 'complaint ' ELSE '' END
    || CASE WHEN r.late_delivery = 1 THEN 'late_delivery ' ELSE '' END || CASE WHEN r.returned = 1 THEN 'returned ' ELSE '' END
    || CASE WHEN r.spend_down = 1 THEN 'spend_down ' ELSE '' END || CASE WHEN r.silent = 1 THEN 'silent ' ELSE '' END
    || CASE WHEN r.once = 1 THEN 'once' ELSE '' END
  ) AS reasons
FROM known k
LEFT JOIN tier t ON t.customer_id = k.customer_id
LEFT JOIN reason r ON r.customer_id = k.customer_id
LEFT JOIN first_reason p ON p.place = r.first_place
ORDER BY k.customer_id
