-- one row per cut, place and fifth of the own baskets that held the item (0 of what was never bought): offers made in the backtest and taken
SELECT p.__cut AS __cut, o.place AS place, ceil(5 * ratio(CAST(o.baskets AS double), CAST(p.baskets AS double))) AS fifth, count(*) AS offered, count_if(o.taken) AS taken
FROM offer o
JOIN person p ON p.who = o.who
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
