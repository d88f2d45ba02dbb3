-- one row per customer and cut with an action: on the list of its owner, held out of it, beyond what the owner can do, or left out for a reason.
-- drawn: customers held out
WITH armed AS ( -- one row per customer and cut with an action
  SELECT
    b.__cut, b.customer_id, b.tier, b.owner_kind, coalesce(b.owner, '') AS owner, b.left_out, b.buys, b.place, b.action, b.runner_up, b.why, b.about,
    b.days, b.usual_gap, b.value, b.chance, b.in_play, b.due_on,
    CASE WHEN b.left_out IS NOT NULL THEN 0 ELSE 1 END AS askable,
    CASE WHEN b.left_out IS NULL AND d.customer_id IS NULL THEN 1 ELSE 0 END AS callable
  FROM best b
  LEFT JOIN drawn d ON d.customer_id = b.customer_id
), ordered AS ( -- the same, numbered within owner and kind by what is in play, whoever is held out
  SELECT
    __cut, customer_id, tier, owner_kind, owner, left_out, buys, place, action, runner_up, why, about, days, usual_gap, value, chance, in_play, due_on,
    askable, callable,
    row_number() OVER (
      PARTITION BY __cut, owner_kind, owner, action, askable ORDER BY coalesce(in_play, CAST(-1 AS decimal(28,8))) DESC, coalesce(chance, 0) DESC, customer_id
    ) AS nth,
    sum(callable) OVER (PARTITION BY __cut, owner_kind, owner, action) AS callables
  FROM armed
), counted AS ( -- the same, with who may be called before in the kind, and the most that the kind gets of the owner's capacity
  SELECT
    __cut, customer_id, tier, owner_kind, owner, left_out, buys, place, action, runner_up, why, about, days, usual_gap, value, chance, in_play, due_on,
    askable, callable, nth,
    sum(callable) OVER (PARTITION BY __cut, owner_kind, owner, action, askable ORDER BY nth ROWS UNBOUNDED PRECEDING) - callable AS ahead,
    CASE WHEN callables < CAST($half AS bigint) THEN callables ELSE CAST($half AS bigint) END AS most
  FROM ordered
), headed AS ( -- the same, with the first row of each kind of an owner
  SELECT
    __cut, customer_id, tier, owner_kind, owner, left_out, buys, place, action, runner_up, why, about, days, usual_gap, value, chance, in_play, due_on,
    callable, nth, ahead, most,
    row_number() OVER (PARTITION BY __cut, owner_kind, owner, place ORDER BY askable, nth) AS row_of_kind
  FROM counted
), shared AS ( -- the same, with what the kinds before take of the capacity: each says it once, in its first row
  SELECT
    __cut, customer_id, tier, owner_kind, owner, left_out, buys, place, action, runner_up, why, about, days, usual_gap, value, chance, in_play, due_on,
    callable, nth, ahead, most,
    sum(CASE WHEN row_of_kind = 1 THEN most ELSE 0 END) OVER (PARTITION BY __cut, owner_kind, owner ORDER BY place RANGE UNBOUNDED PRECEDING) - most AS taken
  FROM headed
), judged AS ( -- the same, with what is said of each
  SELECT
    __cut, customer_id, tier, owner_kind, owner, buys, place, action, runner_up, why, about, days, usual_gap, value, chance, in_play, due_on, nth,
    CASE
      WHEN left_out IS NOT NULL THEN left_out
      WHEN ahead >= most OR ahead >= CAST($capacity AS bigint) - taken THEN 'waiting'
      WHEN callable = 0 THEN 'held_out'
      ELSE 'listed'
    END AS state
  FROM shared
)
SELECT
  __cut, customer_id, tier, owner_kind, CASE WHEN owner = '' THEN NULL ELSE owner END AS owner, buys, place, action, runner_up, why, about, days, usual_gap,
  value, chance, in_play, due_on, state,
  row_number() OVER (PARTITION BY __cut, owner_kind, owner, state ORDER BY place, nth, customer_id) AS nth
FROM judged
ORDER BY __cut, customer_id
