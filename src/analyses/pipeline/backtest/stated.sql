-- one row per cut and stage: chances that open deals there state themselves
SELECT __cut, stage, sum(CAST(probability AS decimal(18,10))) AS stated, count(probability) AS deals
FROM standing
WHERE stage IS NOT NULL AND probability IS NOT NULL
GROUP BY __cut, stage
ORDER BY __cut, stage
