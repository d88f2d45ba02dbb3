-- one row per cut and stratum: invitations sent in the period, those answered by as-of, or by the end of their period of the grain, those that may yet be,
-- and sums over the customers who were asked of their own
WITH answered AS ( -- one row per response given
  SELECT response_id, min(responded_on) AS responded_on
  FROM all_surveys
  WHERE response_id IS NOT NULL AND responded_on <= CAST($as_of AS date)
  GROUP BY response_id
), asked AS ( -- one row per cut and customer, an invitation of nobody known its own
  SELECT
    i.__cut AS __cut,
    s.stratum AS stratum,
    coalesce(i.customer_id, '? ' || i.response_id) AS person,
    count(*) AS invited,
    count(a.response_id) AS answered,
    count_if(a.response_id IS NULL AND i.sent_on > CAST($open_since AS date)) AS pending
  FROM survey_invitations i
  LEFT JOIN answered a ON a.response_id = i.response_id
    AND (NOT CAST($as_stood AS boolean) OR a.responded_on <= period_end(i.__period, CAST($grain AS varchar)))
  LEFT JOIN stratum s ON s.customer_id = i.customer_id
  WHERE i.sent_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  __cut AS __cut,
  stratum AS stratum,
  sum(invited) AS invited,
  sum(answered) AS answered,
  sum(pending) AS pending,
  count(*) AS people,
  sum(CAST(answered AS bigint) * answered) AS squares,
  sum(CAST(answered AS bigint) * invited) AS products,
  sum(CAST(invited AS bigint) * invited) AS sizes
FROM asked
GROUP BY 1, 2
ORDER BY 1, 2
