-- one row per cut and tier: invitations sent in the period and those answered
WITH answered AS ( -- one row per response given
  SELECT response_id
  FROM all_surveys
  WHERE response_id IS NOT NULL AND responded_on <= CAST($as_of AS date)
  GROUP BY response_id
)
SELECT
  i.__cut AS __cut,
  s.stratum AS stratum,
  count(*) AS invited,
  count(a.response_id) AS answered
FROM survey_invitations i
LEFT JOIN answered a ON a.response_id = i.response_id
LEFT JOIN stratum s ON s.customer_id = i.customer_id
WHERE i.sent_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
