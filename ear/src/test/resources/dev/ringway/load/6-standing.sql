-- What all that has led to: what runs where, and what agents observe.
insert into standing (environment_id, running, begun, intended)
select environment.id,
       (select id from deployment where environment_id = environment.id and state = 'SUCCEEDED' order by finished_at desc, id desc limit 1),
       (select id from deployment where environment_id = environment.id and started_at is not null order by started_at desc, id desc limit 1),
       (select id from deployment where environment_id = environment.id and state <> 'CANCELLED' order by id desc limit 1)
from environment;
update environment join load_environment using (id) join standing on environment_id = id join deployment on deployment.id = standing.running
set environment.observed_version = if(n mod 97 = 0, '1.0.0', deployment.version), environment.healthy = n mod 211 <> 0, detail = if(n mod 211 = 0, 'The database does not answer.', null), observed_at = {now} - interval n mod 3600 second
where n mod 301 <> 0;
