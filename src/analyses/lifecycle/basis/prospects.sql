-- one row per asked day and party with a lead or a deal by then and no purchase; of whom nothing was heard for longer than a defection
-- takes is left out, but for an open deal. asked_day: one row per day, with its rule
WITH known AS ( -- one row per asked day and sign by then
  SELECT
    d.place AS point, d.day AS day, d.defected AS defected, s.party AS party, s.customer_id AS customer_id, s.lead_id AS lead_id, s.known_on AS known_on,
    CASE WHEN s.qualified_on <= d.day THEN s.qualified_on END AS qualified_on,
    s.opened_on AS opened_on,
    CASE WHEN s.lost_on <= d.day THEN s.lost_on END AS lost_on
  FROM asked_day d
  JOIN sign s ON s.known_on <= d.day
), first_bought AS ( -- one row per customer
  SELECT customer_id, from_on FROM spell WHERE place = 1
), heard AS ( -- one row per asked day and party
  SELECT
    point, day, defected, party, max(customer_id) AS customer_id, max(lead_id) AS lead_id,
    min(known_on) AS known_on,
    min(qualified_on) AS qualified_on,
    min(CASE WHEN lost_on IS NULL THEN opened_on END) AS open_on,
    max(lost_on) AS lost_on,
    max(coalesce(lost_on, qualified_on, known_on)) AS last_on
  FROM known
  GROUP BY point, day, defected, party
)
SELECT
  h.point AS point,
  h.day AS day,
  h.party AS party,
  h.customer_id AS customer_id,
  h.lead_id AS lead_id,
  CASE WHEN h.open_on IS NOT NULL THEN 'likely_buyer' WHEN h.qualified_on IS NOT NULL THEN 'qualified' ELSE 'prospect' END AS state,
  CASE
    WHEN h.open_on IS NOT NULL THEN h.open_on
    WHEN h.lost_on > h.qualified_on THEN h.lost_on
    ELSE coalesce(h.qualified_on, h.known_on)
  END AS since_on,
  CASE
    WHEN h.open_on IS NOT NULL AND h.qualified_on < h.open_on THEN 'qualified'
    WHEN h.open_on IS NOT NULL AND h.known_on < h.open_on THEN 'prospect'
    WHEN h.open_on IS NOT NULL THEN 'not_yet_known'
    WHEN h.lost_on > h.qualified_on THEN 'likely_buyer'
    WHEN h.qualified_on > h.known_on THEN 'prospect'
    ELSE 'not_yet_known'
  END AS previous,
  date_diff('day', h.last_on, h.day) AS silent
FROM heard h
LEFT JOIN first_bought f ON f.customer_id = h.customer_id AND f.from_on <= h.day
WHERE f.customer_id IS NULL
  AND (h.open_on IS NOT NULL OR coalesce(date_diff('day', h.last_on, h.day) <= h.defected, true))
ORDER BY 1, 3
