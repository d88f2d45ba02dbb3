-- one row per customer who still is one: the score of the combined warning, log-odds of leaving
SELECT
  day,
  customer_id,
  left_us,
  reached,
  spent,
  CAST($intercept AS double) + CAST($odds AS double) * ln(ratio(chance, 1 - chance)) * 10 + CAST($rhythm AS double) * rhythm * 20
    + CASE WHEN repeats = 0 THEN CAST($once AS double) ELSE 0 END
    + CASE WHEN spend_down THEN CAST($spend_down AS double) ELSE 0 END
    + CASE WHEN returned THEN CAST($returned AS double) ELSE 0 END
    + CASE WHEN complaint THEN CAST($complaint AS double) ELSE 0 END
    + CASE WHEN late THEN CAST($late AS double) ELSE 0 END AS score
FROM tested
WHERE still AND CAST($learned AS boolean) AND day = CAST($newest AS date) AND chance > 0 AND chance < 1
ORDER BY day, customer_id
