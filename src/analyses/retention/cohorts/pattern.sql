-- one row per cut, cohort and set of periods (62 to a word) bought in, with how many customers have it; who did not buy in the cut when the cohort began is not of it. line_mask: line-mask.sql, or line-mask-net.sql; day_period: one row per day
WITH customer_first AS ( -- one row per customer of the history, with the period of the first purchase ever
  SELECT h.customer_id AS customer_id, p.period AS cohort, h.older AS older, h.undated AS undated
  FROM history h
  JOIN day_period p ON p.day = h.first_on
), customer_word AS ( -- one row per customer, cut and word, with what the customer's other words say
  SELECT
    cut_of(m.__cut, c.__cut) AS __cut,
    f.cohort AS cohort,
    m.word AS word,
    m.mask AS mask,
    m.first_period AS first_period,
    f.older AS older,
    f.undated AS undated,
    min(m.first_period) OVER (PARTITION BY m.customer_id, m.__cut) AS entered,
    max(m.last_period) OVER (PARTITION BY m.customer_id, m.__cut) AS last_period
  FROM line_mask m
  JOIN customer_first f ON f.customer_id = m.customer_id
  LEFT JOIN customers c ON c.customer_id = m.customer_id
)
SELECT __cut, cohort, word, mask, last_period, coalesce(first_period = cohort, false) AS head, older, undated, count(*) AS customers
FROM customer_word
WHERE entered = cohort
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
