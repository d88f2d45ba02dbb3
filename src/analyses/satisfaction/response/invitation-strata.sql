-- one row per cut and tier: invitations sent in the period, those answered, and sums over the customers who were asked of their own
WITH answered AS ( -- one row per response given
  SELECT response_id
  FROM all_surveys
  WHERE response_id IS NOT NULL AND responded_on <= CAST($as_of AS date)
  GROUP BY response_id
), asked AS ( -- one row per cut and customer, an invitation of nobody known its own
  SELECT
    i.__cut AS __cut,
    s.stratum AS stratum,
    coalesce(i.customer_id, '? ' || i.response_id) AS person,
    count(*) AS invited,
    count(a.response_id) AS answered
  FROM survey_invitations i
  LEFT JOIN answered a ON a.response_id = i.response_id
  LEFT JOIN stratum s ON s.customer_id = i.customer_id
  WHERE i.sent_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  __cut AS __cut,
  stratum AS stratum,
  sum(invited) AS invited,
  sum(answered) AS answered,
  count(*) AS people,
  sum(CAST(answered AS bigint) * answered) AS squares,
  sum(CAST(answered AS bigint) * invited) AS products,
  sum(CAST(invited AS bigint) * invited) AS sizes
FROM asked
GROUP BY 1, 2
ORDER BY 1, 2
