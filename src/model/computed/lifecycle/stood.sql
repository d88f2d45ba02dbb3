-- one row per asked day and customer who had bought by then: the last occasion up to the day, the last return from a break as long as a
-- defection, and the day's rule. asked_day: one row per day, with its rule
WITH returned AS ( -- one row per asked day and customer who had come back from such a break
  SELECT d.place AS point, s.customer_id AS customer_id, max(s.from_on) AS won_on
  FROM asked_day d
  JOIN spell s ON s.from_on <= d.day AND s.gap > d.defected
  GROUP BY d.place, s.customer_id
)
SELECT
  d.place AS point, d.day AS day, d.dormant AS dormant, d.defected AS defected, d.loyal AS loyal,
  s.customer_id AS customer_id, s.from_on AS from_on, s.next_on AS next_on, s.held_on AS held_on, s.place AS purchases, r.won_on AS won_on
FROM asked_day d
JOIN spell s ON s.from_on <= d.day AND coalesce(s.next_on, DATE '9999-12-31') > d.day
LEFT JOIN returned r ON r.point = d.place AND r.customer_id = s.customer_id
ORDER BY 1, 6
