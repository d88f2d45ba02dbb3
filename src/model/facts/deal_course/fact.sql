-- one row per deal known by as-of, as it stood on that day: how it ended, when, and after how many days
WITH known AS ( -- one row per deal
  SELECT
    __cut, opportunity_id, customer_id, rep_id, reseller_id, product_id, created_on, expected_close_on, stage, amount, probability, lead_source,
    competitor, reason, sales_process,
    closed_on IS NULL AND status IN ('won', 'lost') AS undated,
    coalesce(closed_on, expected_close_on) AS closed,
    CASE
      WHEN status IN ('won', 'lost') AND coalesce(closed_on, expected_close_on, created_on, CAST($as_of AS date)) <= CAST($as_of AS date) THEN status
      ELSE 'open'
    END AS state
  FROM opportunities
  WHERE created_on IS NULL OR created_on <= CAST($as_of AS date)
)
SELECT
  __cut, opportunity_id, customer_id, rep_id, reseller_id, product_id, created_on, expected_close_on, stage, amount, probability, lead_source,
  competitor, reason, sales_process, state, undated,
  CASE WHEN state <> 'open' THEN closed END AS ended_on,
  coalesce(state <> 'open' AND closed < created_on, FALSE) AS backwards,
  CASE
    WHEN state = 'open' THEN date_diff('day', created_on, CAST($as_of AS date))
    WHEN closed >= created_on THEN date_diff('day', created_on, closed)
  END AS days
FROM known
ORDER BY 1, 2
