-- one row per lead, and per deal of a known customer: when it was heard of, qualified, opened and lost. A lead without a customer is a party of its own
SELECT
  CASE WHEN customer_id IS NULL THEN 'l' || lead_id ELSE 'c' || customer_id END AS party,
  customer_id,
  CASE WHEN customer_id IS NULL THEN lead_id END AS lead_id,
  created_on AS known_on,
  qualified_on,
  CAST(NULL AS date) AS opened_on,
  CAST(NULL AS date) AS lost_on,
  created_on AS lead_on,
  'l' || lead_id AS sign
FROM leads
WHERE created_on IS NOT NULL AND lead_id IS NOT NULL
UNION ALL
SELECT
  'c' || customer_id AS party,
  customer_id,
  CAST(NULL AS varchar) AS lead_id,
  created_on AS known_on,
  created_on AS qualified_on,
  created_on AS opened_on,
  CASE WHEN state = 'lost' THEN closed_on END AS lost_on,
  CAST(NULL AS date) AS lead_on,
  'd' || opportunity_id AS sign
FROM opportunities
WHERE customer_id IS NOT NULL AND created_on IS NOT NULL
ORDER BY 1, 9
