-- The moves of every deployment.
insert into deployment_history (id, deployment_id, action, moved_from, moved_to, moved_by, at)
select ID[unix_timestamp(created) * 1000 + seq; n], id, elt(seq, 'OFFER', 'INSTALL', if(state = 'FAILED', 'FAIL', 'SUCCEED')), elt(seq, 'QUEUED', 'OFFERED', 'INSTALLING'),
       elt(seq, 'OFFERED', 'INSTALLING', state), 'agent', elt(seq, created, started, finished)
from load_deployment, seq_1_to_3 where state <> 'QUEUED' and (seq <= 2 or finished is not null);
