-- one row per wave, day of the purchase that a complaint is about, days until the complaint, and whether it is of the wave and its batch is sure
SELECT
  c.wave AS wave,
  n.ordered_on AS ordered_on,
  date_diff('day', n.ordered_on, c.opened_on) AS delay,
  c.in_wave AS in_wave,
  n.is_sure AS is_sure,
  count(*) AS complaints
FROM complaint c
JOIN named n ON n.__cut = c.__cut AND n.ticket_id = c.ticket_id
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
