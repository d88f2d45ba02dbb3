-- one row per customer and cut in one of the states, by owner and place. offered: what to offer whom
SELECT
  p.__cut AS __cut, p.owner_kind AS owner_kind, p.owner AS owner, r.name AS owner_name, p.nth AS place, p.customer_id AS customer_id, c.name AS name,
  p.action AS action, p.why AS why, p.about AS about, f.item AS offer, f.chance AS offer_chance, p.days AS days, p.usual_gap AS usual_gap, p.in_play AS in_play, p.chance AS chance,
  p.value AS value, p.due_on AS due_on, 'say_' || p.why AS say_first, p.runner_up AS runner_up, p.tier AS tier, p.state AS state
FROM placed p
LEFT JOIN all_customers c ON c.customer_id = p.customer_id
LEFT JOIN offered f ON f.__cut = p.__cut AND f.customer_id = p.customer_id AND p.action = 'grow'
LEFT JOIN all_reps r ON r.rep_id = p.owner AND p.owner_kind = 'rep'
WHERE (p.state = CAST($state AS varchar) OR (CAST($state AS varchar) = 'waiting' AND p.state NOT IN ('listed', 'held_out')))
  AND (CAST($owner AS varchar) IS NULL OR coalesce(p.owner, p.owner_kind) = CAST($owner AS varchar))
ORDER BY 1, CASE p.owner_kind WHEN 'rep' THEN 1 WHEN 'branch' THEN 2 ELSE 3 END, p.owner, p.state, p.nth, p.customer_id
