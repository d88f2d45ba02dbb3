-- one row per asked day and customer who speaks for us by then: the last answer to whether one would recommend us was 9 or 10 of 10, or
-- somebody whom the customer referred has bought
WITH answer AS ( -- one row per answered question
  SELECT
    customer_id, responded_on, score,
    CAST(responded_on AS varchar) || CAST(responded_at AS varchar) || coalesce(response_id, '') AS said_at
  FROM surveys
  WHERE customer_id IS NOT NULL AND score IS NOT NULL AND instrument = 'nps' AND coalesce(scale_max, 10) = 10 AND coalesce(brand, 'us') = 'us'
), first_bought AS ( -- one row per customer
  SELECT customer_id, from_on FROM spell WHERE place = 1
)
SELECT point, customer_id
FROM (
  SELECT d.place AS point, a.customer_id AS customer_id
  FROM asked_day d
  JOIN answer a ON a.responded_on <= d.day
  GROUP BY d.place, a.customer_id
  HAVING max_by(a.score, a.said_at) >= 9
  UNION
  SELECT d.place AS point, c.referred_by AS customer_id
  FROM asked_day d
  JOIN first_bought f ON f.from_on <= d.day
  JOIN customers c ON c.customer_id = f.customer_id
  WHERE c.referred_by IS NOT NULL AND c.referred_by <> c.customer_id
) advocate
ORDER BY point, customer_id
