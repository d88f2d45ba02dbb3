-- one row per number of months under contract and whether the customer still is: how many customers
SELECT months, alive, count(*) AS customers
FROM contract_stays
GROUP BY months, alive
ORDER BY months, alive
