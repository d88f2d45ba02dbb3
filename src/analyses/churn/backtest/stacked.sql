-- one row per day and customer known on it
SELECT day, customer_id, repeats, silent, still, left_us, reached, spent, alive, chance, rhythm, value_at_risk, silent_long, spend_down, returned, complaint, late
FROM newer
UNION ALL
SELECT day, customer_id, repeats, silent, still, left_us, reached, spent, alive, chance, rhythm, value_at_risk, silent_long, spend_down, returned, complaint, late
FROM older
ORDER BY day, customer_id
