-- one row per period and cut: how many times customers fell silent in it and what they had brought, and how many times one bought again
SELECT
  p.starts_on AS period_start,
  m.__cut AS __cut,
  count_if(s.silent_on BETWEEN p.starts_on AND p.ends_on) AS fell_silent,
  coalesce(sum(CASE WHEN s.silent_on BETWEEN p.starts_on AND p.ends_on THEN s.year_value END), CAST(0 AS decimal(38,4))) AS lost_value,
  count_if(coalesce(s.back_on, DATE '9999-12-31') BETWEEN p.starts_on AND p.ends_on) AS won_back
FROM silences s
JOIN member m ON m.customer_id = s.customer_id
CROSS JOIN asked_period p
GROUP BY p.starts_on, m.__cut
ORDER BY 1, 2
