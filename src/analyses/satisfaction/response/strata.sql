-- one row per cut, tier, item and score of ours: how many answers
SELECT
  a.__cut AS __cut,
  s.stratum AS stratum,
  a.instrument AS instrument,
  a.item AS item,
  a.role AS role,
  a.scale_min AS scale_min,
  a.scale_max AS scale_max,
  a.score AS score,
  count(*) AS answers,
  count_if(a.is_latest) AS latest
FROM answer a
LEFT JOIN stratum s ON s.customer_id = a.customer_id
WHERE a.brand = 'us'
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
