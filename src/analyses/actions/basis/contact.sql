-- one row per customer whom we went up to within the days: in the treatment arm of a campaign, or otherwise
WITH reached AS ( -- one row per contact; a control arm is left alone
  SELECT customer_id, 1 AS campaigns
  FROM all_campaign_members
  WHERE customer_id IS NOT NULL AND coalesce(arm, 'treatment') <> 'control'
    AND contacted_on > date_add('day', -CAST($exclude AS bigint), CAST($until AS date)) AND contacted_on <= CAST($until AS date)
  UNION ALL
  SELECT customer_id, 0 AS campaigns
  FROM all_activities
  WHERE customer_id IS NOT NULL AND direction = 'outbound'
    AND occurred_on > date_add('day', -CAST($exclude AS bigint), CAST($until AS date)) AND occurred_on <= CAST($until AS date)
)
SELECT customer_id, CASE WHEN max(campaigns) = 1 THEN 'in_campaign' ELSE 'contacted' END AS reason
FROM reached
GROUP BY customer_id
ORDER BY customer_id
