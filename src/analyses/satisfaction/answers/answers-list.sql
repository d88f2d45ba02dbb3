-- one row per answer, with the class that its item's scale gives it
SELECT
  a.__cut AS __cut,
  a.response AS response_id,
  a.customer_id AS customer_id,
  c.name AS name,
  a.responded_on AS responded_on,
  a.instrument AS instrument,
  a.item AS item,
  a.brand AS brand,
  CAST(a.score AS double) AS score,
  CASE
    WHEN a.instrument <> 'nps' OR a.brand <> 'us' OR a.scale_min IS NULL OR a.scale_min <> CAST($nps_min AS decimal(18,4)) OR a.scale_max <> CAST($nps_max AS decimal(18,4)) THEN NULL
    WHEN a.score >= a.scale_max - 1 THEN 'promoter'
    WHEN a.score >= a.scale_max - 3 THEN 'passive'
    ELSE 'detractor'
  END AS class,
  a.is_first AS is_first,
  a.is_latest AS is_latest
FROM answer a
LEFT JOIN all_customers c ON c.customer_id = a.customer_id
ORDER BY a.__cut, a.response, a.instrument, a.item, a.brand, a.score
