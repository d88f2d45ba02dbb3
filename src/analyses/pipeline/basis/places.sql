-- one row per stage that is no end and place among the stages of a deal at which it was entered first
WITH placed AS ( -- one row per entry
  SELECT opportunity_id, stage, row_number() OVER (PARTITION BY opportunity_id ORDER BY entered_at, stage) AS place
  FROM all_opportunity_stages
  WHERE entered_on <= CAST($as_of AS date) AND stage NOT IN (SELECT c.stage FROM closing c)
), first_place AS ( -- one row per deal and stage
  SELECT opportunity_id, stage, min(place) AS place
  FROM placed
  GROUP BY opportunity_id, stage
)
SELECT stage, place, count(*) AS deals
FROM first_place
GROUP BY stage, place
ORDER BY stage, place
