-- one row per target of the totals, those for some customers only left out
SELECT measure AS measure, target AS target
FROM service_targets
WHERE measure IN ('not_answered_rate', 'answer_rate', 'sentiment') AND segment IS NULL
ORDER BY measure, target
