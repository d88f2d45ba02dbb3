-- one row per customer who bought in the period, whatever the filter: the indicators with what each stands on
SELECT
  s.customer_id AS customer_id,
  s.loyalty AS loyalty,
  s.behaviour AS behaviour,
  s.attitude AS attitude,
  s.share AS periods_bought_in,
  CAST(s.periods AS bigint) AS periods,
  w.share AS share_of_wallet,
  coalesce(w.statements, 0) AS statements,
  k.days AS days_to_choose,
  coalesce(k.choices, 0) AS choices,
  d.times_expected AS discounts,
  coalesce(d.lines, 0) AS lines,
  CAST(a.score AS double) AS score,
  a.gap AS gap_to_rival,
  a.responded_on AS answered_on,
  coalesce(a.answers, 0) AS answers,
  r.rivals AS rivals,
  t.bought_after AS bought_after,
  coalesce(t.incidents, 0) AS incidents,
  c.categories AS categories,
  v.services AS services
FROM standing s
LEFT JOIN wallet_share w ON w.customer_id = s.customer_id
LEFT JOIN choosing k ON k.customer_id = s.customer_id
LEFT JOIN discount d ON d.customer_id = s.customer_id
LEFT JOIN attitude a ON a.customer_id = s.customer_id AND a.point = s.point
LEFT JOIN rival r ON r.customer_id = s.customer_id
LEFT JOIN tolerance t ON t.customer_id = s.customer_id
LEFT JOIN category_count c ON c.customer_id = s.customer_id
LEFT JOIN service_count v ON v.customer_id = s.customer_id
WHERE s.point = CAST($point AS bigint)
ORDER BY s.customer_id
