-- one row per number of priced repeat days and what one is worth, with how many customers; beyond $exact customers, worth within 0.1 %
WITH spender AS ( -- one row per customer with a priced repeat day
  SELECT priced, mean_value, count(*) OVER () AS spenders
  FROM history
  WHERE priced > 0
), grouped AS ( -- one row per such customer, its worth rounded where there are many
  SELECT
    priced,
    CASE WHEN spenders <= CAST($exact AS bigint) THEN mean_value ELSE exp(ratio(floor(CAST(ln(mean_value) AS double) * 500) + 0.5, 500.0)) END AS mean_value
  FROM spender
)
SELECT priced, mean_value, count(*) AS customers
FROM grouped
GROUP BY priced, mean_value
ORDER BY priced, mean_value
