-- one row per cut, kind of action and owner: who is asked for it, held out of it and left, what is in play of those asked
SELECT
  p.__cut AS __cut, p.action AS action, p.owner_kind AS owner_kind, p.owner AS owner, min(r.name) AS name,
  count(*) AS candidates,
  count_if(p.state = 'listed') AS listed,
  count_if(p.state = 'held_out') AS held_out,
  count_if(p.state = 'waiting') AS waiting,
  count_if(p.state = 'do_not_contact') AS do_not_contact,
  count_if(p.state = 'in_campaign') AS in_campaign,
  count_if(p.state = 'contacted') AS contacted,
  sum(CASE WHEN p.state = 'listed' THEN p.in_play END) AS in_play,
  sum(CASE WHEN p.state IN ('listed', 'held_out') THEN p.buys END) AS buys,
  count(CASE WHEN p.state IN ('listed', 'held_out') THEN p.buys END) AS foretold
FROM placed p
LEFT JOIN all_reps r ON r.rep_id = p.owner AND p.owner_kind = 'rep'
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
