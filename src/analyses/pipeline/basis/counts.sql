-- one row per cut: deals that ended in the days, those that may be counted against each other, those created in them, and what is missing of all
WITH placed AS ( -- one row per deal
  SELECT
    __cut, state, amount, backwards, undated, created_on, days, entered,
    ended_on BETWEEN CAST($since AS date) AND CAST($until AS date) AS ended,
    ended_on >= CAST($lost_since AS date) AS told,
    coalesce(created_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND created_on >= CAST($lost_since AS date), FALSE) AS created
  FROM deal
)
SELECT
  __cut,
  count_if(ended AND state = 'won') AS won,
  coalesce(sum(CASE WHEN ended AND state = 'won' THEN amount END), CAST(0 AS decimal(38,4))) AS won_value,
  count_if(ended AND state = 'won' AND amount IS NULL) AS won_unpriced,
  count_if(ended AND told AND state = 'won') AS decided_won,
  count_if(ended AND told) AS decided,
  sum(CASE WHEN ended AND told AND state = 'won' THEN amount END) AS decided_won_value,
  sum(CASE WHEN ended AND told THEN amount END) AS decided_value,
  count_if(created) AS created,
  count_if(created AND state = 'won') AS created_won,
  count_if(created AND state = 'open') AS created_open,
  sum(CASE WHEN created AND state = 'won' THEN amount END) AS created_won_value,
  sum(CASE WHEN created THEN amount END) AS created_value,
  count(*) AS deals,
  coalesce(sum(amount), CAST(0 AS decimal(38,4))) AS value,
  count_if(amount IS NULL) AS unpriced,
  count_if(state = 'open') AS still_open,
  coalesce(sum(CASE WHEN state = 'open' THEN amount END), CAST(0 AS decimal(38,4))) AS open_value,
  count_if(state = 'open' AND amount IS NULL) AS open_unpriced,
  count_if(created_on IS NULL) AS uncreated,
  count_if(backwards) AS backwards,
  count_if(undated) AS undated
FROM placed
GROUP BY __cut
ORDER BY __cut
