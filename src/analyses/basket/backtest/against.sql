-- one row per cut: customers for whom the first offer of the one list alone was right, and of the other alone
SELECT a.__cut AS __cut, count_if(a.first_right AND NOT b.first_right) AS one_alone, count_if(b.first_right AND NOT a.first_right) AS other_alone
FROM one_list a
JOIN other_list b ON b.who = a.who
GROUP BY a.__cut
ORDER BY a.__cut
