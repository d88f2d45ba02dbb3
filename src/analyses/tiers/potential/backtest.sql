-- one row per cut: of the customers below gold at the earlier day, flagged or not, how many are gold now. gold_bound: one row per cut, the value from
-- which a customer was gold
WITH below AS ( -- one row per customer and cut below gold at the earlier day; flagged as `refine` flags
  SELECT
    e.__cut AS __cut,
    e.customer_id AS customer_id,
    e.tier = 'potential_gold' OR CAST(p.value AS double) * CAST($promise_factor AS double) >= CAST(g.low AS double) AS flagged
  FROM earlier_tier e
  LEFT JOIN promise p ON p.customer_id = e.customer_id AND p.__cut = e.__cut
  LEFT JOIN gold_bound g ON g.cut = e.__cut
  WHERE e.tier IS NULL OR e.tier NOT IN ('gold', 'net_negative')
)
SELECT
  b.__cut AS __cut,
  count_if(b.flagged) AS flagged,
  count_if(b.flagged AND n.tier = 'gold') AS hits,
  count(*) AS below,
  count_if(n.tier = 'gold') AS risen
FROM below b
LEFT JOIN current_tier n ON n.customer_id = b.customer_id AND n.__cut = b.__cut
GROUP BY b.__cut
ORDER BY b.__cut
