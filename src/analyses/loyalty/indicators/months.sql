-- one row per asked month with an incident in it. asked_month: one row per month, with its first and last day
SELECT m.place AS place
FROM asked_month m
JOIN incident i ON i.happened_on BETWEEN m.from_on AND m.until_on
GROUP BY m.place
ORDER BY m.place
