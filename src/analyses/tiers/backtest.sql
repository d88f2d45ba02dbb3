-- one row: of the customers below gold at the earlier day, flagged or not, how many are gold now
SELECT
  __cut,
  count_if(e.tier = 'potential_gold') AS flagged,
  count_if(e.tier = 'potential_gold' AND n.tier = 'gold') AS hits,
  count(*) AS below,
  count_if(n.tier = 'gold') AS risen
FROM earlier_tier e
LEFT JOIN (SELECT customer_id, tier, __cut AS now_cut FROM current_tier) n ON n.customer_id = e.customer_id AND n.now_cut = e.__cut
WHERE e.tier <> 'gold' AND e.tier <> 'net_negative'
GROUP BY __cut
ORDER BY __cut
