-- one row per cut and score of satisfaction with cases opened in the period: how many answers
SELECT v.__cut AS __cut, CAST(v.score AS decimal(18,4)) AS score, CAST(v.scale_min AS decimal(18,4)) AS scale_min, CAST(v.scale_max AS decimal(18,4)) AS scale_max, count(*) AS answers
FROM surveys v
WHERE v.instrument = 'csat' AND coalesce(v.brand, 'us') = 'us' AND v.score >= v.scale_min AND v.score <= v.scale_max AND v.ticket_id IS NOT NULL
  AND v.responded_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
