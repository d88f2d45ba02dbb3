-- one row per customer who answered in the period whether one would recommend us: whether the last answer says so; and per customer whose
-- referral first bought in it
WITH answer AS ( -- one row per answer of the days
  SELECT
    customer_id,
    CAST(score AS decimal(18,4)) AS score,
    CAST(responded_on AS varchar) || CAST(responded_at AS varchar) || coalesce(response_id, '') AS said_at
  FROM all_surveys
  WHERE customer_id IS NOT NULL AND score IS NOT NULL AND instrument = 'nps' AND coalesce(brand, CAST($us AS varchar)) = CAST($us AS varchar)
    AND coalesce(scale_min, 0) = 0 AND coalesce(scale_max, 10) = 10
    AND responded_on BETWEEN CAST($since AS date) AND CAST($until AS date)
), answered AS ( -- one row per customer who answered
  SELECT customer_id, CASE WHEN max_by(score, said_at) >= CAST($promoter_from AS decimal(18,4)) THEN 1 ELSE 0 END AS promotes
  FROM answer
  GROUP BY customer_id
), newcomer AS ( -- one row per customer who first bought in the days
  SELECT customer_id
  FROM buying_day
  GROUP BY customer_id
  HAVING min(first_on) BETWEEN CAST($since AS date) AND CAST($until AS date)
), referred AS ( -- one row per customer who brought one
  SELECT c.referred_by AS customer_id
  FROM all_customers c
  JOIN newcomer n ON n.customer_id = c.customer_id
  WHERE c.referred_by <> c.customer_id
  GROUP BY c.referred_by
), heard AS ( -- one row per customer and sign
  SELECT customer_id, 1 AS answered, promotes, 0 AS refers FROM answered
  UNION ALL
  SELECT customer_id, 0 AS answered, 0 AS promotes, 1 AS refers FROM referred
)
SELECT customer_id, max(answered) AS answered, max(promotes) AS promotes, max(refers) AS refers
FROM heard
GROUP BY customer_id
ORDER BY customer_id
