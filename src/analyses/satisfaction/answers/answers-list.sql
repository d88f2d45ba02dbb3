-- one row per answer, with the class that its item's scale gives it
SELECT
  __cut AS __cut,
  response AS response_id,
  customer_id AS customer_id,
  responded_on AS responded_on,
  instrument AS instrument,
  item AS item,
  brand AS brand,
  CAST(score AS double) AS score,
  CASE
    WHEN instrument <> 'nps' OR brand <> 'us' OR scale_min IS NULL OR scale_min <> CAST($nps_min AS decimal(18,4)) OR scale_max <> CAST($nps_max AS decimal(18,4)) THEN NULL
    WHEN score >= scale_max - 1 THEN 'promoter'
    WHEN score >= scale_max - 3 THEN 'passive'
    ELSE 'detractor'
  END AS class,
  is_first AS is_first,
  is_latest AS is_latest
FROM answer
ORDER BY __cut, response, instrument, item, brand, score
