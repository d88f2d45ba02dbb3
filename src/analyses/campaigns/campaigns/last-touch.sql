-- one row per cut and campaign that no order line names: what its members bought in the days after their last contact, which was its own
WITH contact AS ( -- one row per campaign and customer treated: when
  SELECT m.campaign_id, m.customer_id, min(coalesce(m.contacted_on, c.starts_on)) AS touched_on
  FROM all_campaign_members m
  JOIN all_campaigns c ON c.campaign_id = m.campaign_id
  WHERE coalesce(m.arm, 'treatment') = 'treatment'
  GROUP BY m.campaign_id, m.customer_id
), asked AS ( -- one row: the first and the last contact of the campaigns asked about
  SELECT min(touched_on) AS first_on, max(touched_on) AS last_on
  FROM contact
  WHERE campaign_id IN (SELECT campaign_id FROM member)
), bought AS ( -- one row per customer contacted and day on which such a contact can be the last: lines that name no campaign
  SELECT o.customer_id, o.ordered_on, sum(o.amount) AS revenue
  FROM all_orders o
  CROSS JOIN asked a
  JOIN (SELECT customer_id FROM contact GROUP BY customer_id) p ON p.customer_id = o.customer_id
  WHERE o.campaign_id IS NULL AND o.ordered_on <= CAST($as_of AS date)
    AND o.ordered_on >= a.first_on AND o.ordered_on <= date_add('day', CAST($window AS bigint) - 1, a.last_on)
  GROUP BY o.customer_id, o.ordered_on
), touch AS ( -- one row per customer, day and contact within the days before
  SELECT
    b.customer_id, b.ordered_on, b.revenue, t.campaign_id,
    row_number() OVER (PARTITION BY b.customer_id, b.ordered_on ORDER BY t.touched_on DESC, t.campaign_id) AS place
  FROM bought b
  JOIN contact t ON t.customer_id = b.customer_id
  WHERE date_diff('day', t.touched_on, b.ordered_on) BETWEEN 0 AND CAST($window AS bigint) - 1
)
SELECT m.__cut AS __cut, m.campaign_id AS campaign_id, sum(t.revenue) AS revenue, count(DISTINCT t.customer_id) AS customers
FROM member m
JOIN touch t ON t.campaign_id = m.campaign_id AND t.customer_id = m.customer_id AND t.place = 1
LEFT JOIN named n ON n.campaign_id = m.campaign_id
WHERE n.campaign_id IS NULL AND m.arm = 'treatment'
GROUP BY 1, 2
ORDER BY 1, 2
