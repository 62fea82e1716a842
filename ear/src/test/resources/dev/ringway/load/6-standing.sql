-- What all that has led to: what runs where, and what agents observe.
insert into standing (environment_id, running, begun, intended)
select environment.id, max(case when state = 'SUCCEEDED' then deployment.id end), max(case when started_at is not null then deployment.id end), max(case when state <> 'CANCELLED' then deployment.id end)
from environment left join deployment on deployment.environment_id = environment.id group by environment.id;
update environment join load_environment using (id) join standing on environment_id = id join deployment on deployment.id = standing.running
set environment.observed_version = if(n mod 97 = 0, '1.0.0', deployment.version), environment.healthy = n mod 211 <> 0, detail = if(n mod 211 = 0, 'The database does not answer.', null), observed_at = {now} - interval n mod 3600 second
where n mod 301 <> 0;
