-- one row per party with a lead: when it was heard of and when it came how far up to the day; who is further up has come past what lies below
WITH lead AS ( -- one row per party with a lead
  SELECT party, max(customer_id) AS customer_id, min(lead_on) AS start_on
  FROM sign
  WHERE lead_on <= CAST($until AS date)
  GROUP BY party
), bought AS ( -- one row per customer
  SELECT
    customer_id,
    min(from_on) AS bought_on,
    min(CASE WHEN place = 2 THEN from_on END) AS second_on,
    min(CASE WHEN place = CAST($loyal AS bigint) THEN from_on END) AS loyal_on
  FROM spell
  GROUP BY customer_id
), heard AS ( -- one row per party with a lead: what was heard from the lead on
  SELECT
    l.party AS party,
    min(CASE WHEN s.qualified_on <= CAST($until AS date) THEN s.qualified_on END) AS qualified_on,
    min(s.opened_on) AS opened_on,
    max(CASE WHEN s.lost_on <= CAST($until AS date) THEN s.lost_on WHEN s.qualified_on <= CAST($until AS date) THEN s.qualified_on ELSE s.known_on END) AS last_on,
    max(CASE WHEN s.opened_on IS NOT NULL AND coalesce(s.lost_on > CAST($until AS date), true) THEN 1 ELSE 0 END) AS is_open
  FROM lead l
  JOIN sign s ON s.party = l.party AND s.known_on >= l.start_on AND s.known_on <= CAST($until AS date)
  GROUP BY l.party
), raised AS ( -- one row per party: a deal is as good as a purchase
  SELECT
    l.party AS party, l.start_on AS start_on, h.qualified_on AS qualified_on, b.bought_on AS bought_on, b.second_on AS second_on, b.loyal_on AS loyal_on,
    CASE WHEN h.opened_on IS NULL OR b.bought_on < h.opened_on THEN b.bought_on ELSE h.opened_on END AS likely_on,
    CASE WHEN b.bought_on IS NULL AND h.is_open = 0 THEN date_add('day', CAST($defected AS bigint) + 1, h.last_on) END AS cold_on
  FROM lead l
  JOIN heard h ON h.party = l.party
  LEFT JOIN bought b ON b.customer_id = l.customer_id
)
SELECT
  party,
  start_on,
  CASE WHEN qualified_on IS NULL OR likely_on < qualified_on THEN likely_on ELSE qualified_on END AS qualified_on,
  likely_on,
  bought_on,
  second_on,
  loyal_on,
  CASE WHEN cold_on <= CAST($until AS date) THEN cold_on END AS left_on,
  coalesce(bought_on < start_on, false) AS had_bought
FROM raised
ORDER BY party
