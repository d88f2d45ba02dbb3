-- as pattern.sql, but a period counts only where its net revenue after returns is above zero
WITH day_period AS ( -- one row per day from the first of the data
  SELECT
    date_add('day', CAST(place AS bigint) - 1, CAST($first_day AS date)) AS day,
    CAST(item AS bigint) AS period,
    CAST(item AS bigint) % 62 AS slot
  FROM UNNEST(json_text_list(CAST($periods AS varchar))) WITH ORDINALITY AS t (item, place)
), line_period AS ( -- one row per customer, cut of the lines and period with a line
  SELECT
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    d.period AS period,
    d.slot AS slot,
    max(CASE WHEN o.amount >= 0 THEN d.period END) AS bought,
    CASE WHEN sum(o.amount) > 0 THEN 1 ELSE 0 END AS positive
  FROM orders o
  JOIN day_period d ON d.day = o.ordered_on
  WHERE o.customer_id IS NOT NULL
  GROUP BY o.customer_id, o.__cut, d.period, d.slot
), line_mask AS ( -- one row per customer, cut of the lines and word
  SELECT
    customer_id,
    __cut,
    period - slot AS word,
    bitwise_or_agg(bitwise_left_shift(CAST(positive AS bigint), CAST(slot AS integer))) AS mask,
    min(bought) AS first_period,
    coalesce(max(CASE WHEN positive = 1 THEN period END), -1) AS last_period
  FROM line_period
  GROUP BY customer_id, __cut, period - slot
), customer_first AS ( -- one row per customer of the history, with the period of the first purchase ever
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
SELECT
  __cut,
  cohort,
  word,
  mask,
  last_period,
  coalesce(first_period = cohort, false) AS head,
  older,
  undated,
  count(*) AS customers
FROM customer_word
WHERE entered = cohort
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
