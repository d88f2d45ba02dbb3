-- one row per cut, source and days from the lead to the first contact with it
SELECT __cut, source, date_diff('day', created_on, first_contact_on) AS days, count(*) AS leads
FROM leads
WHERE created_on BETWEEN CAST($since AS date) AND CAST($until AS date) AND first_contact_on BETWEEN created_on AND CAST($as_of AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
