-- one row per campaign and member who was treated in another campaign whose days overlap its own
WITH treated AS ( -- one row per campaign and customer who was treated in it, from its first day on
  SELECT m.campaign_id, m.customer_id, min(coalesce(c.starts_on, m.contacted_on)) AS starts_on
  FROM all_campaign_members m
  JOIN all_campaigns c ON c.campaign_id = m.campaign_id
  WHERE coalesce(m.arm, 'treatment') = 'treatment'
  GROUP BY m.campaign_id, m.customer_id
), person AS ( -- one row per campaign and member
  SELECT campaign_id, customer_id, min(starts_on) AS starts_on
  FROM member
  GROUP BY campaign_id, customer_id
)
SELECT p.campaign_id AS campaign_id, p.customer_id AS customer_id
FROM person p
JOIN treated t ON t.customer_id = p.customer_id
WHERE t.campaign_id <> p.campaign_id
  AND date_diff('day', p.starts_on, t.starts_on) BETWEEN 1 - CAST($window AS bigint) AND CAST($window AS bigint) - 1
GROUP BY p.campaign_id, p.customer_id
ORDER BY 1, 2
