-- one row per agent
SELECT agent_id AS agent_id, name AS name, team AS team, hired_on AS hired_on
FROM all_agents
ORDER BY agent_id
