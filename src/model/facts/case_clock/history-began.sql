-- one row: the first day of which the history of cases tells; of cases solved before it is not known through whose hands they went
SELECT min(at_on) AS began_on
FROM all_ticket_events
ORDER BY 1
