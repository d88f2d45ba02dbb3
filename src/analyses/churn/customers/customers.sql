-- one row per customer who still is one and cut, those at whom most is at risk first; equals in the order of their ids
WITH contact AS ( -- one row per customer whom we went up to
  SELECT
    customer_id,
    max(contacted_on) AS last_on,
    max_by(campaign_id, CAST(contacted_on AS varchar) || campaign_id) FILTER (WHERE campaign_id IS NOT NULL AND contacted_on > CAST($since AS date)) AS campaign_id
  FROM contacts
  GROUP BY customer_id
), seller AS ( -- one row per customer whose orders name a rep: that of the last
  SELECT customer_id, max_by(rep_id, CAST(ordered_on AS varchar) || rep_id) AS rep_id
  FROM all_orders
  WHERE customer_id IS NOT NULL AND rep_id IS NOT NULL AND ordered_on <= CAST($until AS date)
  GROUP BY customer_id
)
SELECT
  m.__cut AS __cut,
  row_number() OVER (PARTITION BY m.__cut ORDER BY n.value_at_risk DESC NULLS LAST, n.chance DESC NULLS LAST, n.customer_id, n.basis) AS rank,
  n.customer_id AS customer_id,
  c.name AS name,
  n.basis AS basis,
  n.level AS level,
  n.tier AS tier,
  n.chance AS chance,
  n.alive AS alive,
  n.silent AS silent,
  n.gap AS usual_gap,
  n.rhythm AS rhythm,
  n.reason AS reason,
  n.product_id AS product_id,
  p.name AS product,
  CASE WHEN n.reasons = '' THEN NULL ELSE n.reasons END AS reasons,
  n.value AS value,
  n.value_at_risk AS value_at_risk,
  k.last_on AS last_contact,
  coalesce(c.rep_id, s.rep_id) AS owner,
  r.name AS owner_name,
  k.campaign_id AS treatment,
  a.name AS treatment_name
FROM now n
JOIN member m ON m.customer_id = n.customer_id
LEFT JOIN all_customers c ON c.customer_id = n.customer_id
LEFT JOIN contact k ON k.customer_id = n.customer_id
LEFT JOIN seller s ON s.customer_id = n.customer_id
LEFT JOIN all_products p ON p.product_id = n.product_id
LEFT JOIN all_reps r ON r.rep_id = coalesce(c.rep_id, s.rep_id)
LEFT JOIN all_campaigns a ON a.campaign_id = k.campaign_id
WHERE n.still
ORDER BY 1, 2
