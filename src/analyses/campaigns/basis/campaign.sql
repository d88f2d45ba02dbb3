-- one row per campaign that began in the days: when it began, what is planned of it
WITH contact AS ( -- one row per campaign: the first day on which anybody was contacted
  SELECT campaign_id, min(contacted_on) AS first_on
  FROM all_campaign_members
  GROUP BY campaign_id
), started AS ( -- one row per campaign
  SELECT c.campaign_id, c.name, c.channel, coalesce(c.starts_on, t.first_on) AS starts_on, c.cost, c.treatment_share
  FROM all_campaigns c
  LEFT JOIN contact t ON t.campaign_id = c.campaign_id
)
SELECT campaign_id, name, channel, starts_on, cost, treatment_share
FROM started
WHERE starts_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY campaign_id
