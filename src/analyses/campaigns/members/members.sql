-- one row per cut, campaign and member
SELECT
  m.__cut AS __cut, m.campaign_id AS campaign_id, k.name AS campaign, m.customer_id AS customer_id, c.name AS name, m.arm AS arm,
  m.contacted_on AS contacted_on, m.responded_on AS responded_on, m.converted_on AS converted_on,
  CASE WHEN v.customer_id IS NULL THEN NULL ELSE v.bought = 1 END AS bought,
  v.revenue AS revenue, v.revenue_after AS revenue_after, v.revenue_before AS revenue_before, m.stated AS stated,
  CASE WHEN v.customer_id IS NULL THEN NULL ELSE v.overlapped = 1 END AS overlapped
FROM member m
JOIN campaign k ON k.campaign_id = m.campaign_id
LEFT JOIN valued v ON v.__cut = m.__cut AND v.campaign_id = m.campaign_id AND v.customer_id = m.customer_id
LEFT JOIN all_customers c ON c.customer_id = m.customer_id
ORDER BY 1, 2, 4
