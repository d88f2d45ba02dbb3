-- one row per cut, warning and day, and per cut and warning over all days: how many of the list left, their money, and the ranks that the area
-- needs. Only customers whose score reaches the list are put in order.
WITH placed AS ( -- one row per warning, cut, day and customer whose score reaches the list; equals in the order of their ids
  SELECT
    g.warning AS warning, g.__cut AS __cut, g.day AS day, g.left_us AS left_us, g.reached AS reached, g.spent AS spent,
    row_number() OVER (PARTITION BY g.warning, g.__cut, g.day ORDER BY g.score DESC, g.customer_id) AS place
  FROM guess g
  JOIN ranked b ON b.warning = g.warning AND b.__cut = g.__cut AND b.day = g.day AND b.least <= g.score
), listed AS ( -- one row per warning, cut and day: the list
  SELECT
    warning, __cut, day, count(*) AS listed, sum(left_us) AS hits, sum(reached) AS reached, sum(CASE WHEN left_us = 1 THEN spent END) AS foreseen
  FROM placed
  WHERE place <= CAST($capacity AS bigint)
  GROUP BY warning, __cut, day
)
SELECT
  b.__cut AS __cut,
  b.warning AS warning,
  CASE WHEN grouping(b.day) = 1 THEN NULL ELSE b.day END AS day,
  sum(b.customers) AS customers,
  sum(b.left_us) AS left_us,
  sum(coalesce(l.listed, 0)) AS listed,
  sum(coalesce(l.hits, 0)) AS hits,
  sum(coalesce(l.reached, 0)) AS reached,
  coalesce(sum(b.lost), CAST(0 AS decimal(38,4))) AS lost,
  coalesce(sum(l.foreseen), CAST(0 AS decimal(38,4))) AS foreseen,
  CAST(sum(2 * b.customers * CAST(b.left_us AS bigint) + b.places) AS decimal(38,0)) AS day_ranks,
  CAST(max(2 * b.all_customers * CAST(b.all_left AS bigint) + b.all_places) AS decimal(38,0)) AS all_ranks
FROM ranked b
LEFT JOIN listed l ON l.warning = b.warning AND l.__cut = b.__cut AND l.day = b.day
GROUP BY GROUPING SETS ((b.__cut, b.warning), (b.__cut, b.warning, b.day))
ORDER BY 1, 2, 3
