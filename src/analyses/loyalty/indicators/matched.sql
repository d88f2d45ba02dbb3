-- one row per cut, kind of incident and kind of customer alike at a month's end: those whose first incident fell into the month and those without
-- one by then, and how many of each bought again
WITH first_incident AS ( -- one row per kind and customer: the month of the first incident
  SELECT i.kind AS kind, i.customer_id AS customer_id, min(m.place) AS point
  FROM incident i
  JOIN asked_month m ON i.happened_on BETWEEN m.from_on AND m.until_on
  GROUP BY 1, 2
), kinds AS ( -- one row per kind
  SELECT kind FROM first_incident GROUP BY kind
), sided AS ( -- one row per kind, month and customer still buying: with the incident of the month, or without any so far
  SELECT
    k.kind AS kind, l.point AS point, l.customer_id AS customer_id, l.tier AS tier, l.gap_band AS gap_band, l.silent_band AS silent_band, l.bought AS bought,
    CASE WHEN f.point = l.point THEN 1 ELSE 0 END AS had
  FROM landmark l
  CROSS JOIN kinds k
  LEFT JOIN first_incident f ON f.kind = k.kind AND f.customer_id = l.customer_id
  WHERE coalesce(f.point, l.point) >= l.point
)
SELECT
  p.__cut AS __cut,
  s.kind AS kind,
  s.point AS point,
  s.tier AS tier,
  s.gap_band AS gap_band,
  s.silent_band AS silent_band,
  sum(s.had) AS had,
  sum(CASE WHEN s.had = 1 THEN s.bought ELSE 0 END) AS had_bought,
  sum(1 - s.had) AS others,
  sum(CASE WHEN s.had = 0 THEN s.bought ELSE 0 END) AS others_bought
FROM sided s
JOIN party p ON p.customer_id = s.customer_id
GROUP BY 1, 2, 3, 4, 5, 6
HAVING sum(s.had) > 0 AND sum(1 - s.had) > 0
ORDER BY 1, 2, 3, 4, 5, 6
