-- one row per cut and sales process: leads qualified in the days, by the first deal of their customer from the lead on (none where no deal or process is named)
WITH followed AS ( -- one row per qualified lead and deal of its customer that was not created before it
  SELECT
    l.__cut AS __cut, l.lead_id AS lead_id, d.sales_process AS sales_process,
    row_number() OVER (PARTITION BY l.__cut, l.lead_id ORDER BY d.created_on, d.opportunity_id) AS deal_no
  FROM leads l
  LEFT JOIN all_opportunities d ON d.customer_id = l.customer_id AND d.created_on BETWEEN l.created_on AND CAST($as_of AS date)
  WHERE l.qualified_on BETWEEN CAST($since AS date) AND CAST($until AS date)
)
SELECT __cut, sales_process, count(*) AS leads
FROM followed
WHERE deal_no = 1
GROUP BY __cut, sales_process
ORDER BY __cut, sales_process
