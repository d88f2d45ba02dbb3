-- one row per cut, sign, source and size: deals with a contact of the kind in their first week (any, two or more, of each kind), and those of them won
WITH contact AS ( -- one row per deal and kind
  SELECT w.__cut AS __cut, w.opportunity_id AS opportunity_id, w.source AS source, w.size AS size, w.won AS won, a.kind AS kind, count(*) AS contacts
  FROM watched w
  JOIN all_activities a ON a.opportunity_id = w.opportunity_id
  WHERE a.occurred_on BETWEEN w.created_on AND date_add('day', 7, w.created_on)
  GROUP BY 1, 2, 3, 4, 5, 6
), touched AS ( -- one row per deal
  SELECT __cut, opportunity_id, source, size, won, sum(contacts) AS contacts
  FROM contact
  GROUP BY __cut, opportunity_id, source, size, won
), sign AS ( -- one row per deal and sign it had
  SELECT __cut, 'kind' AS sign, kind, source, size, won FROM contact
  UNION ALL
  SELECT __cut, 'any' AS sign, CAST(NULL AS varchar) AS kind, source, size, won FROM touched
  UNION ALL
  SELECT __cut, 'several' AS sign, CAST(NULL AS varchar) AS kind, source, size, won FROM touched WHERE contacts >= 2
)
SELECT __cut, sign, kind, source, size, count(*) AS deals, CAST(sum(won) AS bigint) AS won
FROM sign
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
