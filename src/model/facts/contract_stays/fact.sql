-- one row per customer and cut of the contracts: the first stay under contract without a break, up to the day
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
), stay AS ( -- one row per customer and cut; who ended within the days of grace may still renew and counts as staying
  SELECT
    customer_id,
    __cut,
    min(starts_on) AS starts_on,
    max(ends_on) AS ends_on,
    max(ends_on) >= date_add('day', -CAST($grace_days AS bigint), CAST($until AS date)) AS alive
  FROM broken
  WHERE break_on IS NULL OR starts_on < break_on
  GROUP BY customer_id, __cut
)
SELECT
  customer_id,
  __cut,
  starts_on,
  alive,
  CASE
    WHEN alive AND ends_on > CAST($until AS date) THEN date_diff('month', starts_on, CAST($until AS date))
    WHEN alive THEN date_diff('month', starts_on, ends_on)
    ELSE date_diff('month', starts_on, date_add('day', 1, ends_on))
  END AS months
FROM stay
ORDER BY customer_id, __cut
