-- one row per customer with a contract in force: what it is expected to bring, and brought in the year before; months are whole
SELECT
  h.customer_id AS customer_id,
  'contracts' AS basis,
  h.starts_on AS first_on,
  CAST(floor(ratio(CAST(h.months AS double), CAST($term AS double))) AS double) AS repeats,
  date_diff('day', h.starts_on, CAST($until AS date)) AS recency,
  date_diff('day', h.starts_on, CAST($until AS date)) AS age,
  CAST(exact_product(CAST(h.monthly AS decimal(20,4)), CAST(CASE WHEN h.months < 12 THEN h.months ELSE 12 END AS decimal(18,10))) AS decimal(38,4)) AS recent_value,
  CAST(exact_product(CAST(h.monthly AS decimal(20,4)), CAST(h.months AS decimal(18,10))) AS decimal(38,4)) AS value,
  CAST(1 AS double) AS alive,
  CAST(1 AS decimal(18,8)) AS alive_part,
  CAST(NULL AS decimal(18,8)) AS expected,
  CAST(CAST(h.monthly AS double) * s.discounted AS decimal(28,8)) AS clv,
  CAST(CAST(h.monthly AS double) * s.year AS decimal(28,8)) AS future,
  CAST(CAST(h.monthly AS double) * s.low AS decimal(28,8)) AS low,
  CAST(CAST(h.monthly AS double) * s.high AS decimal(28,8)) AS high
FROM held h
JOIN state s ON s.months = h.months
ORDER BY h.customer_id
