-- one row per deal known by as-of, as it stood, and the age from which on its end would be in the data
SELECT
  __cut, opportunity_id, customer_id, rep_id, reseller_id, product_id, created_on, expected_close_on, stage, amount, probability, lead_source, competitor, reason,
  sales_process, state, ended_on, undated, backwards, days,
  CASE WHEN created_on < CAST($ends_since AS date) THEN date_diff('day', created_on, CAST($ends_since AS date)) ELSE 0 END AS entered
FROM deal_course
ORDER BY 1, 2
