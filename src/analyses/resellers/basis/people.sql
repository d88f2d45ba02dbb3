-- one row per reseller and cut
SELECT __cut, reseller_id, name, kind, joined_on, left_on
FROM resellers
WHERE reseller_id IS NOT NULL
ORDER BY reseller_id
