-- one row per cut, campaign and customer in it: the arm, or why it is in none ('unknown': others of the campaign have one; 'both')
WITH armed AS ( -- one row per campaign: how many of its members say their arm, whatever the filter
  SELECT campaign_id, count(arm) AS told
  FROM all_campaign_members
  GROUP BY campaign_id
), joined AS ( -- one row per cut, campaign and customer
  SELECT
    __cut, campaign_id, customer_id, min(arm) AS first_arm, max(arm) AS last_arm, min(contacted_on) AS contacted_on,
    min(responded_on) AS responded_on, min(converted_on) AS converted_on, sum(revenue) AS stated
  FROM campaign_members
  WHERE customer_id IS NOT NULL
  GROUP BY __cut, campaign_id, customer_id
)
SELECT
  j.__cut AS __cut, j.campaign_id AS campaign_id, j.customer_id AS customer_id, c.starts_on AS starts_on,
  CASE
    WHEN j.first_arm <> j.last_arm THEN 'both'
    WHEN j.first_arm IS NOT NULL THEN j.first_arm
    WHEN a.told > 0 THEN 'unknown'
    ELSE 'treatment'
  END AS arm,
  j.contacted_on AS contacted_on, j.responded_on AS responded_on, j.converted_on AS converted_on, j.stated AS stated
FROM joined j
JOIN campaign c ON c.campaign_id = j.campaign_id
JOIN armed a ON a.campaign_id = j.campaign_id
ORDER BY 1, 2, 3
