-- one row per warning, cut and day: customers, those who left, what they had spent, what the sum of their ranks follows from,
-- and the least score that reaches the list of the day. Ranks are counted over scores, not over customers, and once for all days, of
-- which there are three: placing each customer within the day and within all took three orders of eight rows a customer and day.
WITH numbered AS ( -- one row per day
  SELECT day, row_number() OVER (ORDER BY day) AS place
  FROM (SELECT day FROM tested GROUP BY day) d
), equal AS ( -- one row per warning, cut and score, over all days and by day: customers, those who left and what they had spent
  SELECT
    g.warning AS warning,
    g.__cut AS __cut,
    g.score AS score,
    count_if(d.place = 1) AS customers_1,
    count_if(d.place = 2) AS customers_2,
    count_if(d.place = 3) AS customers_3,
    count_if(d.place = 1 AND g.left_us = 1) AS left_1,
    count_if(d.place = 2 AND g.left_us = 1) AS left_2,
    count_if(d.place = 3 AND g.left_us = 1) AS left_3,
    sum(CASE WHEN d.place = 1 AND g.left_us = 1 THEN g.spent END) AS lost_1,
    sum(CASE WHEN d.place = 2 AND g.left_us = 1 THEN g.spent END) AS lost_2,
    sum(CASE WHEN d.place = 3 AND g.left_us = 1 THEN g.spent END) AS lost_3
  FROM guess g
  JOIN numbered d ON d.day = g.day
  WHERE g.score IS NOT NULL
  GROUP BY g.warning, g.__cut, g.score
), falling AS ( -- one row per warning, cut and score, with how many have this score or a larger one
  SELECT
    warning, __cut, score, customers_1, customers_2, customers_3, left_1, left_2, left_3, lost_1, lost_2, lost_3,
    sum(customers_1) OVER (PARTITION BY warning, __cut ORDER BY score DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS down_to_1,
    sum(customers_2) OVER (PARTITION BY warning, __cut ORDER BY score DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS down_to_2,
    sum(customers_3) OVER (PARTITION BY warning, __cut ORDER BY score DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS down_to_3
  FROM equal
), summed AS ( -- one row per warning and cut; of places what they are beside those of all customers; the least score that reaches a day's list
  SELECT
    warning,
    __cut,
    sum(customers_1) AS customers_1,
    sum(customers_2) AS customers_2,
    sum(customers_3) AS customers_3,
    sum(left_1) AS left_1,
    sum(left_2) AS left_2,
    sum(left_3) AS left_3,
    sum(lost_1) AS lost_1,
    sum(lost_2) AS lost_2,
    sum(lost_3) AS lost_3,
    sum(
      CAST(left_1 + left_2 + left_3 AS bigint) * (customers_1 + customers_2 + customers_3 + 1 - 2 * (down_to_1 + down_to_2 + down_to_3))
    ) AS places,
    sum(CAST(left_1 AS bigint) * (customers_1 + 1 - 2 * down_to_1)) AS places_1,
    sum(CAST(left_2 AS bigint) * (customers_2 + 1 - 2 * down_to_2)) AS places_2,
    sum(CAST(left_3 AS bigint) * (customers_3 + 1 - 2 * down_to_3)) AS places_3,
    min(CASE WHEN customers_1 > 0 AND down_to_1 - customers_1 < CAST($capacity AS bigint) THEN score END) AS least_1,
    min(CASE WHEN customers_2 > 0 AND down_to_2 - customers_2 < CAST($capacity AS bigint) THEN score END) AS least_2,
    min(CASE WHEN customers_3 > 0 AND down_to_3 - customers_3 < CAST($capacity AS bigint) THEN score END) AS least_3
  FROM falling
  GROUP BY warning, __cut
)
SELECT
  s.warning AS warning,
  s.__cut AS __cut,
  d.day AS day,
  CASE d.place WHEN 1 THEN s.customers_1 WHEN 2 THEN s.customers_2 WHEN 3 THEN s.customers_3 END AS customers,
  CASE d.place WHEN 1 THEN s.left_1 WHEN 2 THEN s.left_2 WHEN 3 THEN s.left_3 END AS left_us,
  CASE d.place WHEN 1 THEN s.lost_1 WHEN 2 THEN s.lost_2 WHEN 3 THEN s.lost_3 END AS lost,
  CASE d.place WHEN 1 THEN s.places_1 WHEN 2 THEN s.places_2 WHEN 3 THEN s.places_3 END AS places,
  CASE d.place WHEN 1 THEN s.least_1 WHEN 2 THEN s.least_2 WHEN 3 THEN s.least_3 END AS least,
  s.customers_1 + s.customers_2 + s.customers_3 AS all_customers,
  s.left_1 + s.left_2 + s.left_3 AS all_left,
  s.places AS all_places
FROM summed s
CROSS JOIN numbered d
WHERE CASE d.place WHEN 1 THEN s.customers_1 WHEN 2 THEN s.customers_2 WHEN 3 THEN s.customers_3 END > 0
ORDER BY 1, 2, 3
