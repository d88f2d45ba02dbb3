-- one row per asked day and customer who had bought by then: the last occasion up to the day
SELECT
  d.place AS point, d.day AS day,
  s.customer_id AS customer_id, s.from_on AS from_on, s.next_on AS next_on, s.held_on AS held_on, s.place AS purchases, s.won_on AS won_on
FROM asked_day d
JOIN spell s ON s.from_on <= d.day AND coalesce(s.next_on, DATE '9999-12-31') > d.day
ORDER BY 1, 3
