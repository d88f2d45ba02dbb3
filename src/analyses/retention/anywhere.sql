-- one row per question and customer with a line before or now, whatever the filter and the cut
WITH day_role AS ( -- one row per day and question that it belongs to: before the measured period, or in it
  SELECT CAST(d.item AS date) AS day, CAST(q.item AS bigint) AS point, r.item AS part
  FROM UNNEST(json_text_list(CAST($days AS varchar))) WITH ORDINALITY AS d (item, place)
  JOIN (SELECT item, place FROM UNNEST(json_text_list(CAST($points AS varchar))) WITH ORDINALITY AS u (item, place)) q ON q.place = d.place
  JOIN (SELECT item, place FROM UNNEST(json_text_list(CAST($parts AS varchar))) WITH ORDINALITY AS u (item, place)) r ON r.place = d.place
), customer_activity AS ( -- one row per question and customer
  SELECT
    r.point AS point,
    o.customer_id AS customer_id,
    coalesce(sum(CASE WHEN r.part = 'before' THEN o.amount END), 0) AS before,
    coalesce(sum(CASE WHEN r.part = 'now' THEN o.amount END), 0) AS now,
    count(CASE WHEN r.part = 'before' AND o.amount >= 0 THEN 1 END) > 0 AS bought_before,
    count(CASE WHEN r.part = 'now' AND o.amount >= 0 THEN 1 END) > 0 AS bought_now
  FROM all_orders o
  JOIN day_role r ON r.day = o.ordered_on
  WHERE o.customer_id IS NOT NULL
  GROUP BY r.point, o.customer_id
)
SELECT
  customer_id,
  point,
  CASE WHEN CAST($active AS varchar) = 'purchase' THEN bought_before ELSE before > 0 END AS was,
  CASE WHEN CAST($active AS varchar) = 'purchase' THEN bought_now ELSE now > 0 END AS is_now
FROM customer_activity
ORDER BY 1, 2
