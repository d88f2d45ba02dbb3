-- one row per cut, months under contract without a break, and whether the customer still is: how many customers
WITH covered AS ( -- one row per contract, with the last day that earlier ones of the customer reach
  SELECT
    customer_id,
    __cut,
    starts_on,
    coalesce(ends_on, DATE '9999-12-31') AS ends_on,
    max(coalesce(ends_on, DATE '9999-12-31')) OVER (
      PARTITION BY customer_id, __cut ORDER BY starts_on, contract_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS covered_to
  FROM contracts
  WHERE customer_id IS NOT NULL AND starts_on <= CAST($until AS date)
), broken AS ( -- one row per contract, with the start of the customer's first contract after a break
  SELECT
    customer_id, __cut, starts_on, ends_on,
    min(CASE WHEN covered_to < date_add('day', -CAST($grace_days AS bigint) - 1, starts_on) THEN starts_on END)
      OVER (PARTITION BY customer_id, __cut) AS break_on
  FROM covered
), line_stay AS ( -- one row per customer and cut of the contracts: the first unbroken stay
  SELECT customer_id, __cut, min(starts_on) AS starts_on, max(ends_on) AS ends_on
  FROM broken
  WHERE break_on IS NULL OR starts_on < break_on
  GROUP BY customer_id, __cut
), stay AS ( -- one row per customer and cut; who ended within the days of grace may still renew and counts as staying
  SELECT
    cut_of(s.__cut, c.__cut) AS __cut,
    s.starts_on AS starts_on,
    s.ends_on AS ends_on,
    s.ends_on >= date_add('day', -CAST($grace_days AS bigint), CAST($until AS date)) AS alive
  FROM line_stay s
  LEFT JOIN customers c ON c.customer_id = s.customer_id
), tenure AS ( -- one row per customer and cut
  SELECT
    __cut,
    alive,
    CASE
      WHEN alive AND ends_on > CAST($until AS date) THEN date_diff('month', starts_on, CAST($until AS date))
      WHEN alive THEN date_diff('month', starts_on, ends_on)
      ELSE date_diff('month', starts_on, date_add('day', 1, ends_on))
    END AS months
  FROM stay
)
SELECT __cut, months, alive, count(*) AS customers
FROM tenure
GROUP BY __cut, months, alive
ORDER BY __cut, months, alive
