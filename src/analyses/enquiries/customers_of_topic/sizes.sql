-- one row per attribute and kind of customer: how many there are; without kind those of whom it is not known
SELECT attribute AS attribute, kind AS kind, count(*) AS customers
FROM kind
GROUP BY 1, 2
ORDER BY 1, 2
