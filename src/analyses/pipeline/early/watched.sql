-- one row per deal that was open on its day 7, was created long enough ago, and whose end by then would be in the data: its source, its size, and whether it was won in time
SELECT
  d.__cut AS __cut, d.opportunity_id AS opportunity_id, d.created_on AS created_on,
  coalesce(d.lead_source, '') AS source,
  CASE WHEN d.amount IS NULL THEN 'none' WHEN d.amount > m.amount THEN 'large' ELSE 'small' END AS size,
  CASE WHEN d.state = 'won' AND d.days <= CAST($within AS bigint) THEN 1 ELSE 0 END AS won
FROM deal d
LEFT JOIN middle m ON m.cut = d.__cut
WHERE d.days > 7 AND d.entered <= 7 AND date_add('day', CAST($within AS bigint), d.created_on) <= CAST($as_of AS date)
ORDER BY 1, 2
