-- one row per cut: calls offered and answered in totals that lie in the period
SELECT p.__cut AS __cut, sum(p.answered) AS answered, sum(p.offered) AS offered
FROM agent_periods p
WHERE p.period_start >= CAST($since AS date) AND coalesce(p.period_end, p.period_start) <= CAST($until AS date) AND p.answered IS NOT NULL AND p.offered IS NOT NULL AND p.answered <= p.offered
GROUP BY 1
ORDER BY 1
