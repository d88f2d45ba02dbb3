-- one row per customer who had bought by the day before the present state began: the last occasion up to that day
SELECT
  1 AS point, d.day AS day,
  s.customer_id AS customer_id, s.from_on AS from_on, s.next_on AS next_on, s.held_on AS held_on, s.place AS purchases, s.won_on AS won_on
FROM dated d
JOIN spell s ON s.customer_id = d.customer_id AND s.from_on <= d.day AND coalesce(s.next_on, DATE '9999-12-31') > d.day
ORDER BY customer_id
