-- one row per customer who had bought by the day before the present state began: the last occasion up to that day, the last return from a
-- break as long as a defection, and the rule
WITH returned AS ( -- one row per customer who had come back from such a break
  SELECT d.customer_id AS customer_id, max(s.from_on) AS won_on
  FROM dated d
  JOIN spell s ON s.customer_id = d.customer_id AND s.from_on <= d.day AND s.gap > CAST($defected AS bigint)
  GROUP BY d.customer_id
)
SELECT
  1 AS point, d.day AS day, CAST($dormant AS bigint) AS dormant, CAST($defected AS bigint) AS defected, CAST($loyal AS bigint) AS loyal,
  s.customer_id AS customer_id, s.from_on AS from_on, s.next_on AS next_on, s.held_on AS held_on, s.place AS purchases, r.won_on AS won_on
FROM dated d
JOIN spell s ON s.customer_id = d.customer_id AND s.from_on <= d.day AND coalesce(s.next_on, DATE '9999-12-31') > d.day
LEFT JOIN returned r ON r.customer_id = d.customer_id
ORDER BY customer_id
