-- one row per open deal with its chance to be won by the horizon and ever, and whether it has stayed in its stage for too long
WITH told AS ( -- one row per open deal
  SELECT
    s.__cut AS __cut, s.opportunity_id AS opportunity_id, s.customer_id AS customer_id, s.rep_id AS rep_id, s.expected_close_on AS expected_close_on,
    s.amount AS amount, s.probability AS probability, s.age AS age, s.stage AS stage, s.waited AS waited, s.in_stage AS in_stage,
    CASE WHEN s.age IS NULL THEN NULL WHEN w.beyond IS NOT NULL THEN CAST(w.chance AS decimal(18,10)) ELSE CAST(a.chance AS decimal(18,10)) END AS chance,
    CASE WHEN s.age IS NULL THEN NULL WHEN w.beyond IS NOT NULL THEN CAST(w.ever AS decimal(18,10)) ELSE CAST(a.ever AS decimal(18,10)) END AS ever,
    coalesce(w.beyond, a.beyond, 0) = 1 AS beyond,
    l.days IS NOT NULL AND s.in_stage IS NOT NULL AS limited,
    coalesce(s.in_stage > l.days, FALSE) AS stale
  FROM standing s
  LEFT JOIN aged a ON a.cut = s.__cut AND a.age = s.age
  LEFT JOIN waiting w ON w.cut = s.__cut AND w.stage = s.stage AND w.waited = s.waited
  LEFT JOIN stay l ON l.cut = s.__cut AND l.stage = s.stage
)
SELECT
  __cut, opportunity_id, customer_id, rep_id, expected_close_on, amount, probability, age, stage, waited, in_stage, chance, ever, beyond,
  limited, stale,
  exact_product(amount, chance) AS expected,
  exact_product(amount, ever) AS ever_value,
  exact_product(amount, CAST(probability AS decimal(18,10))) AS stated
FROM told
ORDER BY 1, 2
