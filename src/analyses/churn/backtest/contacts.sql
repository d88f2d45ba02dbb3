-- one row per customer, day and campaign (none of a contact outside of one): when we went up to them; a control arm is left alone
WITH contact AS ( -- one row per contact
  SELECT customer_id, contacted_on, campaign_id
  FROM all_campaign_members
  WHERE customer_id IS NOT NULL AND contacted_on <= CAST($until AS date) AND coalesce(arm, 'treatment') <> 'control'
  UNION ALL
  SELECT customer_id, occurred_on, NULL
  FROM all_activities
  WHERE customer_id IS NOT NULL AND occurred_on <= CAST($until AS date) AND direction = 'outbound'
)
SELECT customer_id, contacted_on, campaign_id
FROM contact
GROUP BY customer_id, contacted_on, campaign_id
ORDER BY 1, 2, 3
