-- one row: memberships that are in no arm
SELECT count_if(arm = 'both') AS both_arms, count_if(arm = 'unknown') AS no_arm
FROM member
ORDER BY 1
