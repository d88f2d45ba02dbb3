-- one row per day of first purchases, with how many customers
SELECT first_on, count(*) AS customers
FROM history
GROUP BY first_on
ORDER BY first_on
