-- one row: campaigns of which neither a first day nor a contact is known
WITH contact AS ( -- one row per campaign with a contact
  SELECT campaign_id
  FROM all_campaign_members
  WHERE contacted_on IS NOT NULL
  GROUP BY campaign_id
)
SELECT count(*) AS campaigns
FROM all_campaigns c
LEFT JOIN contact t ON t.campaign_id = c.campaign_id
WHERE c.starts_on IS NULL AND t.campaign_id IS NULL
ORDER BY 1
