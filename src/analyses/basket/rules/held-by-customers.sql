-- one row per customer and item that enough of them bought
SELECT who, item, stratum, is_before
FROM owned
WHERE item IN (SELECT item FROM item)
ORDER BY 1, 2
