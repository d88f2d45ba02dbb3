-- one row per instrument and item whose source states no scale: what its scores span over the full history
SELECT
  CASE WHEN instrument IN ('nps', 'csat', 'ces') THEN instrument ELSE 'survey' END AS instrument,
  item AS item,
  count(*) AS answers,
  min(CAST(score AS decimal(18,4))) AS low,
  max(CAST(score AS decimal(18,4))) AS high,
  count_if(CAST(score AS decimal(18,4)) <> round(CAST(score AS decimal(18,4)), 0)) AS fractional
FROM all_surveys
WHERE score IS NOT NULL AND item IS NOT NULL AND (scale_min IS NULL OR scale_max IS NULL)
GROUP BY 1, 2
ORDER BY 1, 2
