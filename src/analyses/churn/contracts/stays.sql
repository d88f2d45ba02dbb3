-- one row per age in months at which customers came under observation, age at which they ended or still were there, and which of the two
SELECT
  CASE WHEN starts_on < CAST($covers_from AS date) THEN date_diff('month', starts_on, CAST($covers_from AS date)) ELSE 0 END AS entered,
  months,
  alive,
  count(*) AS customers
FROM contract_stays
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
