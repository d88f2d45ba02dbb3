-- one row per cut, campaign and member of an arm: what it came to, 0 where nothing was bought; place 1 brought most of its campaign
SELECT
  m.__cut AS __cut, m.campaign_id AS campaign_id, m.customer_id AS customer_id, m.starts_on AS starts_on, m.arm AS arm,
  m.contacted_on AS contacted_on, m.responded_on AS responded_on, m.converted_on AS converted_on, m.stated AS stated,
  coalesce(o.revenue, CAST(0 AS decimal(38,4))) AS revenue,
  coalesce(o.revenue_after, CAST(0 AS decimal(38,4))) AS revenue_after,
  coalesce(o.revenue_before, CAST(0 AS decimal(38,4))) AS revenue_before,
  coalesce(o.revenue_as_long, CAST(0 AS decimal(38,4))) AS revenue_as_long,
  coalesce(o.margin, CAST(0 AS decimal(38,4))) AS margin,
  coalesce(o.margin_after, CAST(0 AS decimal(38,4))) AS margin_after,
  coalesce(o.uncosted, 0) AS uncosted,
  coalesce(o.bought, 0) AS bought,
  CAST(coalesce(o.days_before, 0) AS decimal(38,4)) AS days_before,
  CAST(coalesce(o.days_year, 0) AS decimal(38,4)) AS days_year,
  CASE WHEN v.customer_id IS NULL THEN 0 ELSE 1 END AS overlapped,
  row_number() OVER (PARTITION BY m.__cut, m.campaign_id ORDER BY coalesce(o.revenue, CAST(0 AS decimal(38,4))) DESC, m.customer_id) AS place,
  count(*) OVER (PARTITION BY m.__cut, m.campaign_id) AS people
FROM member m
LEFT JOIN outcome o ON o.campaign_id = m.campaign_id AND o.customer_id = m.customer_id
LEFT JOIN overlap v ON v.campaign_id = m.campaign_id AND v.customer_id = m.customer_id
WHERE m.arm IN ('treatment', 'control')
ORDER BY 1, 2, 3
