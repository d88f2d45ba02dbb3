-- one row per asked period and customer who bought in it: how many whole periods of the usual gap passed since the one of the first purchase,
-- in how many of these the customer bought, and whether that is often: in more of them than the middle one of customers of the same tenure.
-- asked_point: one row per asked period, with its first and last day and the usual gap in days; tenure: one row per band of numbers of periods
WITH active AS ( -- one row per asked period and customer who bought in it
  SELECT
    a.place AS point,
    b.customer_id AS customer_id,
    b.first_on AS first_on,
    CAST(a.days AS double) AS days,
    floor(ratio(CAST(date_diff('day', b.first_on, a.until_on) + 1 AS double), CAST(a.days AS double))) - 1 AS periods
  FROM buying_day b
  JOIN asked_point a ON b.ordered_on BETWEEN a.from_on AND a.until_on
  GROUP BY 1, 2, 3, 4, 5
), lived AS ( -- one row per asked period, customer and purchase day: the period of the usual gap that it lies in, from 0 for that of the first
  SELECT
    a.point AS point,
    a.customer_id AS customer_id,
    a.periods AS periods,
    floor(ratio(CAST(date_diff('day', a.first_on, b.ordered_on) AS double), a.days)) AS period
  FROM active a
  JOIN buying_day b ON b.customer_id = a.customer_id
), counted AS ( -- one row per asked period and customer, with the periods bought in
  SELECT
    point,
    customer_id,
    periods,
    count(DISTINCT CASE WHEN period >= 1 AND period <= periods THEN period END) AS bought
  FROM lived
  GROUP BY 1, 2, 3
), shared AS ( -- the same, with the share where there are periods enough, and the band of tenure
  SELECT
    c.point AS point,
    c.customer_id AS customer_id,
    c.periods AS periods,
    c.bought AS bought,
    t.place AS band,
    CASE WHEN t.place IS NOT NULL THEN ratio(CAST(c.bought AS double), c.periods) END AS share
  FROM counted c
  LEFT JOIN tenure t ON c.periods BETWEEN t.from_periods AND t.to_periods
), grouped AS ( -- one row per asked period, band and share
  SELECT point, band, share, count(*) AS members
  FROM shared
  WHERE band IS NOT NULL
  GROUP BY 1, 2, 3
), placed AS ( -- the same, with how many have it or less
  SELECT
    point, band, share,
    sum(members) OVER (PARTITION BY point, band ORDER BY share ROWS UNBOUNDED PRECEDING) AS placed,
    sum(members) OVER (PARTITION BY point, band) AS population
  FROM grouped
), middle AS ( -- one row per asked period and band: the median
  SELECT
    point,
    band,
    ratio(min(CASE WHEN placed + placed >= population THEN share END) + min(CASE WHEN placed + placed > population THEN share END), 2e0) AS share
  FROM placed
  GROUP BY 1, 2
)
SELECT
  s.point AS point,
  s.customer_id AS customer_id,
  CASE WHEN s.periods > 0 THEN s.periods ELSE CAST(0 AS double) END AS periods,
  s.bought AS bought,
  s.share AS share,
  CASE WHEN s.share > m.share THEN 'often' WHEN s.share IS NOT NULL THEN 'seldom' END AS behaviour
FROM shared s
LEFT JOIN middle m ON m.point = s.point AND m.band = s.band
ORDER BY 1, 2
