-- one row per customer and cut for whom something should be done: the first kind of action that applies, and the next one. kind: one row per
-- kind of action, the first first, with the day by which it is due; offer: one row per category on offer
WITH applicable AS ( -- one row per customer, cut and kind that applies; what is in play is the value where no chance of it is known
  SELECT
    s.__cut AS __cut, s.customer_id AS customer_id, s.tier AS tier, s.owner_kind AS owner_kind, s.owner AS owner, s.left_out AS left_out,
    s.buys AS buys, k.place AS place, k.action AS action,
    CASE k.action
      WHEN 'recover' THEN 'complaint_open'
      WHEN 'collect' THEN 'overdue'
      WHEN 'renew' THEN CASE WHEN s.ends_on < CAST($until AS date) THEN 'contract_ended' ELSE 'contract_ends' END
      WHEN 'save' THEN 'silent'
      WHEN 'grow' THEN 'never_bought'
      WHEN 'win_back' THEN 'gone'
      ELSE CASE WHEN s.promotes THEN 'promotes' ELSE 'gold_bought' END
    END AS why,
    CASE k.action WHEN 'recover' THEN s.ticket_id WHEN 'collect' THEN s.payment_id WHEN 'renew' THEN s.contract_id WHEN 'grow' THEN o.category END AS about,
    CASE k.action
      WHEN 'recover' THEN s.complained
      WHEN 'collect' THEN s.late
      WHEN 'renew' THEN date_diff('day', CAST($until AS date), s.ends_on)
      ELSE s.silent
    END AS days,
    CASE WHEN k.action IN ('save', 'win_back') THEN s.gap END AS usual_gap,
    CASE k.action
      WHEN 'collect' THEN CAST(s.owed AS decimal(28,8))
      WHEN 'renew' THEN s.contract_value
      WHEN 'grow' THEN CAST(CAST(coalesce(s.value, s.spent) AS double) * o.share AS decimal(28,8))
      -- What somebody is worth who still is a customer.
      WHEN 'win_back' THEN CASE WHEN s.value IS NULL THEN s.spent ELSE CAST(ratio(CAST(s.value AS double), s.alive) AS decimal(28,8)) END
      ELSE coalesce(s.value, s.spent)
    END AS value,
    CASE k.action WHEN 'renew' THEN CAST($lapse_chance AS double) WHEN 'save' THEN s.chance WHEN 'thank' THEN s.chance WHEN 'grow' THEN o.chance WHEN 'win_back' THEN s.alive END AS chance,
    CASE WHEN k.action = 'renew' AND s.ends_on BETWEEN CAST($until AS date) AND k.due_on THEN s.ends_on ELSE k.due_on END AS due_on
  FROM state s
  CROSS JOIN kind k
  LEFT JOIN offer o ON o.place = s.missing
  WHERE
    CASE k.action
      WHEN 'recover' THEN s.ticket_id IS NOT NULL
      WHEN 'collect' THEN s.owed IS NOT NULL
      WHEN 'renew' THEN s.ticket_id IS NULL AND s.contract_id IS NOT NULL
      WHEN 'save' THEN s.ticket_id IS NULL AND s.still AND s.silent > s.gap AND coalesce(s.chance >= CAST($medium AS double), s.silent > 2 * s.gap)
      WHEN 'grow' THEN s.ticket_id IS NULL AND s.still AND o.category IS NOT NULL AND coalesce(s.value, s.spent) > 0
      WHEN 'win_back' THEN s.ticket_id IS NULL AND NOT s.still AND s.silent IS NOT NULL AND coalesce(s.alive, 1) >= 0.001 AND coalesce(s.value, s.spent, 1) > 0
      ELSE s.ticket_id IS NULL AND s.silent <= CAST($lately AS bigint) AND (s.tier = 'gold' OR s.promotes)
    END
), valued AS ( -- the same, with what is in play, and how many kinds of the customer come before
  SELECT
    __cut, customer_id, tier, owner_kind, owner, left_out, buys, place, action, why, about, days, usual_gap, value, chance, due_on,
    CASE WHEN chance IS NULL THEN value ELSE CAST(CAST(value AS double) * chance AS decimal(28,8)) END AS in_play,
    row_number() OVER (PARTITION BY __cut, customer_id ORDER BY place) AS nth,
    lead(action) OVER (PARTITION BY __cut, customer_id ORDER BY place) AS runner_up
  FROM applicable
)
SELECT
  __cut, customer_id, tier, owner_kind, owner, left_out, buys, place, action, runner_up, why, about, days, usual_gap, value, chance, in_play, due_on
FROM valued
WHERE nth = 1
ORDER BY __cut, customer_id
