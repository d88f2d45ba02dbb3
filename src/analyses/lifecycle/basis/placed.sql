-- one row per asked day and party: where it stood
SELECT point, 'c' || customer_id AS party, customer_id, CAST(NULL AS varchar) AS lead_id, state, next_on
FROM standing
UNION ALL
SELECT point, party, customer_id, lead_id, state, CAST(NULL AS date) AS next_on
FROM prospect
ORDER BY 1, 2
