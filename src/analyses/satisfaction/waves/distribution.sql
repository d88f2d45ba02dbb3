-- one row per cut, wave, item and score of ours: how many answers, and how many of them are their respondent's latest
SELECT
  __cut AS __cut,
  CASE WHEN CAST($wave AS varchar) = '' THEN NULL ELSE period_start(responded_on, CAST($wave AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) END AS wave,
  instrument AS instrument,
  item AS item,
  role AS role,
  scale_min AS scale_min,
  scale_max AS scale_max,
  score AS score,
  count(*) AS answers,
  count_if(is_latest) AS latest
FROM answer
WHERE brand = 'us'
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
