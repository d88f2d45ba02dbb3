-- one row per period and cut: how many times customers fell silent in it, that is had bought nothing for more days than its horizon has, and
-- what the 12 months up to the last purchase had brought as known on its last day; and how many times one bought again
WITH fell AS ( -- one row per period and time of falling silent in it
  SELECT p.starts_on AS starts_on, p.ends_on AS ends_on, y.customer_id AS customer_id, y.ordered_on AS ordered_on
  FROM years y
  JOIN asked_period p
    ON date_add('day', p.horizon + 1, y.ordered_on) >= p.starts_on
    AND date_add('day', p.horizon + 1, y.ordered_on) <= p.ends_on
    AND date_add('day', p.horizon + 1, y.ordered_on) < y.next_on
), brought AS ( -- one row per time of falling silent: what the 12 months up to the last purchase had brought
  SELECT
    f.starts_on AS starts_on, f.ends_on AS ends_on, f.customer_id AS customer_id, f.ordered_on AS ordered_on,
    coalesce(sum(y.value), CAST(0 AS decimal(38,4))) AS value
  FROM fell f
  JOIN years y
    ON y.customer_id = f.customer_id AND y.ordered_on <= f.ordered_on AND y.ordered_on >= date_add('day', -364, f.ordered_on)
  GROUP BY f.starts_on, f.ends_on, f.customer_id, f.ordered_on
), came AS ( -- one row per time of falling silent, of buying again, and of money that was another on the period's last day
  SELECT starts_on, customer_id, 'fell' AS what, value FROM brought
  UNION ALL
  SELECT f.starts_on AS starts_on, f.customer_id AS customer_id, 'restated' AS what, r.value AS value
  FROM fell f
  JOIN restated r
    ON r.customer_id = f.customer_id AND r.ordered_on <= f.ordered_on
    AND r.ordered_on >= date_add('day', -364, f.ordered_on) AND r.known_on > f.ends_on
  UNION ALL
  SELECT p.starts_on AS starts_on, y.customer_id AS customer_id, 'back' AS what, CAST(NULL AS decimal(38,4)) AS value
  FROM years y
  JOIN asked_period p
    ON y.next_on >= p.starts_on AND y.next_on <= p.ends_on
    AND date_add('day', p.horizon + 1, y.ordered_on) < y.next_on
), summed AS ( -- one row per period and cut in which anything of it was
  SELECT
    c.starts_on AS starts_on,
    m.__cut AS __cut,
    count_if(c.what = 'fell') AS fell_silent,
    sum(c.value) AS lost_value,
    count_if(c.what = 'back') AS won_back
  FROM came c
  JOIN member m ON m.customer_id = c.customer_id
  GROUP BY c.starts_on, m.__cut
), asked AS ( -- one row per period and cut
  SELECT p.starts_on AS starts_on, m.__cut AS __cut
  FROM asked_period p
  CROSS JOIN (SELECT __cut FROM member GROUP BY __cut) m
)
SELECT
  a.starts_on AS period_start,
  a.__cut AS __cut,
  coalesce(s.fell_silent, 0) AS fell_silent,
  coalesce(s.lost_value, CAST(0 AS decimal(38,4))) AS lost_value,
  coalesce(s.won_back, 0) AS won_back
FROM asked a
LEFT JOIN summed s ON s.starts_on = a.starts_on AND s.__cut = a.__cut
ORDER BY 1, 2
