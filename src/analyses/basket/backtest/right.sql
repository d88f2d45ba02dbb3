-- one row per cut and customer judged: whether the first offer was taken, one of three, one of five, how many were and of how many
SELECT
  p.__cut AS __cut, p.who AS who,
  count_if(coalesce(o.taken, FALSE) AND o.place = 1) > 0 AS first_right,
  count_if(coalesce(o.taken, FALSE) AND o.place <= 3) > 0 AS of_three,
  count_if(coalesce(o.taken, FALSE)) > 0 AS of_five,
  count_if(coalesce(o.taken, FALSE)) AS taken,
  count(o.item) AS offered
FROM person p
LEFT JOIN offer o ON o.who = p.who
GROUP BY 1, 2
ORDER BY 1, 2
