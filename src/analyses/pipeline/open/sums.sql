-- one row per cut, stage and month of the expected close of open deals: what they are worth as stated, by chance, and what is stale or unknown
SELECT
  __cut, stage,
  CAST(date_trunc('month', CAST(expected_close_on AS timestamp)) AS date) AS month,
  count(*) AS deals,
  sum(amount) AS value,
  sum(stated) AS stated,
  sum(expected) AS expected,
  sum(ever_value) AS ever,
  sum(chance) AS expected_deals,
  count_if(limited) AS limited,
  count_if(stale) AS stale,
  sum(CASE WHEN stale THEN amount END) AS stale_value,
  count_if(amount IS NULL) AS unpriced,
  count_if(chance IS NULL OR beyond) AS unchanced
FROM timed
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
