-- one row per day asked by which somebody had bought twice: the median, over repeat customers, of the mean gap in days between their purchase
-- days up to then
WITH bought AS ( -- one row per purchase day: days since the first, purchase days so far, the next one (the end of time where there is none yet)
  SELECT
    ordered_on,
    date_diff('day', min(ordered_on) OVER (PARTITION BY customer_id), ordered_on) AS since_first,
    row_number() OVER (PARTITION BY customer_id ORDER BY ordered_on) AS days,
    coalesce(lead(ordered_on) OVER (PARTITION BY customer_id ORDER BY ordered_on), DATE '9999-12-31') AS next_on
  FROM purchase_days
), habit AS ( -- one row per day asked and mean gap, with how many repeat customers had it then
  SELECT a.day AS day, ratio(CAST(b.since_first AS double), CAST(b.days - 1 AS double)) AS gap, count(*) AS customers
  FROM bought b
  JOIN asked_day a ON a.day >= b.ordered_on AND a.day < b.next_on
  WHERE b.days > 1
  GROUP BY 1, 2
), placed AS ( -- one row per day asked and mean gap, with how many had it or a shorter one
  SELECT
    day,
    gap,
    sum(customers) OVER (PARTITION BY day ORDER BY gap ROWS UNBOUNDED PRECEDING) AS placed,
    sum(customers) OVER (PARTITION BY day) AS population
  FROM habit
)
SELECT day, ratio(min(CASE WHEN placed + placed >= population THEN gap END) + min(CASE WHEN placed + placed > population THEN gap END), 2e0) AS days
FROM placed
GROUP BY day
ORDER BY day
