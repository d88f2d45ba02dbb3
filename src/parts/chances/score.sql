-- one row per customer who bought up to the day: the chance of buying nothing in the days ahead, the own rhythm, and what 12 months are worth
WITH living AS ( -- one row per customer, in days
  SELECT
    h.customer_id AS customer_id,
    h.first_on AS first_on,
    h.last_on AS last_on,
    CAST(h.repeats AS double) AS repeats,
    CAST(h.age AS double) AS age,
    h.age - h.recency AS silent,
    CASE WHEN CAST($monthly AS boolean) THEN month(h.last_on) ELSE 0 END AS began,
    CASE WHEN h.repeats > 0 THEN ratio(CAST(h.recency AS double), CAST(h.repeats AS double)) END AS gap,
    h.recent_value AS spent,
    a.ahead AS ahead,
    gamma_gamma_mean(CAST($p AS double), CAST($q AS double), CAST($v AS double), CAST(h.priced AS double), h.mean_value) AS purchase,
    mbg_alive(
      CAST($r AS double), CAST($alpha AS double), CAST($a AS double), CAST($b AS double),
      CAST(h.repeats AS double), CAST(h.recency AS double), CAST(h.age AS double)
    ) AS alive
  FROM history h
  LEFT JOIN coming a ON a.repeats = h.repeats AND a.age = h.age
), scored AS ( -- one row per customer
  SELECT
    l.customer_id AS customer_id,
    l.first_on AS first_on,
    l.last_on AS last_on,
    l.repeats AS repeats,
    l.silent AS silent,
    l.gap AS gap,
    l.spent AS spent,
    l.alive AS alive,
    no_purchase_chance(l.alive, CAST($r AS double), CAST($alpha AS double), l.repeats, l.age, CAST($horizon AS double)) AS chance,
    -- Gaps of one's own, and three of everybody's.
    ratio(CAST(coalesce(g.shorter, 0) AS double) + 3 * coalesce(p.share, 1), l.repeats + 3) AS rhythm,
    CAST(CAST(l.alive AS double) * CAST(l.ahead AS double) * CAST(l.purchase AS double) AS decimal(28,8)) AS value
  FROM living l
  LEFT JOIN own_gaps g ON g.customer_id = l.customer_id
  LEFT JOIN pace p ON p.began = l.began AND p.silent = l.silent
)
SELECT
  customer_id, first_on, last_on, CAST(repeats AS bigint) AS repeats, silent, gap, spent, alive, chance, rhythm, value,
  CAST(CAST(chance AS double) * CAST(value AS double) AS decimal(28,8)) AS value_at_risk,
  silent <= CAST($gone_after AS bigint) AS still
FROM scored
ORDER BY customer_id
