-- one row per reseller
SELECT reseller_id, name, kind, joined_on, left_on
FROM all_resellers
WHERE reseller_id IS NOT NULL
ORDER BY reseller_id
