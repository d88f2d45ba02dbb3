-- one row per cut: invitations sent in the period, those answered by as-of, or by the end of their period of the grain, and those that may yet be
WITH answered AS ( -- one row per response given
  SELECT response_id, min(responded_on) AS responded_on
  FROM all_surveys
  WHERE response_id IS NOT NULL AND responded_on <= CAST($as_of AS date)
  GROUP BY response_id
)
SELECT
  i.__cut AS __cut,
  count(*) AS invited,
  count(a.response_id) AS answered,
  count_if(a.response_id IS NULL AND i.sent_on > CAST($open_since AS date)) AS pending
FROM survey_invitations i
LEFT JOIN answered a ON a.response_id = i.response_id
  AND (NOT CAST($as_stood AS boolean) OR a.responded_on <= period_end(i.__period, CAST($grain AS varchar)))
WHERE i.sent_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1
ORDER BY 1
