-- Each release was brought as far as it reaches; the next ring waits for it, or rolls.
create table load_promotion (n int primary key, id uuid, release_n int, p int, k int, ring varchar(20), state varchar(20), created datetime(6), started datetime(6), ended datetime(6), index (id), index (p, ring, state));
insert into load_promotion
select numbered.n, ID[unix_timestamp(created) * 1000; numbered.n], release_n, p, k, ring, state, created,
       if(state in ('COMPLETED', 'DEPLOYING', 'HALTED'), created + interval 1 hour, null),
       if(state in ('COMPLETED', 'REJECTED', 'SUPERSEDED'), created + interval 8 hour, null)
from (select n * 10 + k n, n release_n, p, k, elt(k, 'DEV', 'INTERNAL', 'EARLY_ADOPTERS', 'PRODUCTION') ring, at + interval elt(k, 0, 24, 48, 96) hour created,
             case when k <= reach then 'COMPLETED'
                  when state = 'REJECTED' then 'REJECTED'
                  when p = 1 and k = 4 then 'DEPLOYING'
                  when p = 2 and k = 4 then 'HALTED'
                  when p = 4 and n < 4099960 then 'SUPERSEDED'
                  else 'AWAITING_GATES' end state
      from load_release, (select seq k from seq_1_to_4) rings where k <= reach + 1) numbered;
insert into promotion (id, product_id, release_id, version, ring, kind, state, note, next_look_at, created_at, started_at, ended_at, replaces, revision)
select promotion.id, load_product.id, release_.id, version, ring, 'FORWARD', promotion.state,
       case promotion.state when 'HALTED' then 'Deployment to an environment failed: the service did not start.' when 'REJECTED' then 'Totals are wrong after an upgrade.' when 'SUPERSEDED' then 'A newer release started.' end,
       null, created, started, ended,
       (select before_.version from load_release before_ where before_.p = promotion.p and promotion.p <= 3 and before_.n = promotion.release_n - 1 and before_.reach >= promotion.k), 3
from load_promotion promotion join load_product using (p) join load_release release_ on release_.n = promotion.release_n;
insert into promotion_history (id, promotion_id, action, moved_from, moved_to, reason, moved_by, at)
select ID[unix_timestamp(created) * 1000 + seq; n * 10 + seq], id, elt(seq, 'OPEN', 'START', 'COMPLETE'), elt(seq, 'AWAITING_GATES', 'READY', 'DEPLOYING'), elt(seq, 'READY', 'DEPLOYING', 'COMPLETED'), null, elt(seq, 'system', 'rita', 'system'), coalesce(if(seq = 3, ended, started), created)
from load_promotion, seq_1_to_3 where state = 'COMPLETED' or (state in ('DEPLOYING', 'HALTED') and seq <= 2);
insert into promotion_history (id, promotion_id, action, moved_from, moved_to, reason, moved_by, at)
select ID[unix_timestamp(created) * 1000 + 4; n * 10 + 4], id, elt(field(state, 'HALTED', 'REJECTED', 'SUPERSEDED'), 'HALT', 'REJECT', 'SUPERSEDE'), if(state = 'HALTED', 'DEPLOYING', 'AWAITING_GATES'), state, 'As it was loaded.', 'system', coalesce(ended, started)
from load_promotion where state in ('HALTED', 'REJECTED', 'SUPERSEDED');
insert into sign_off (id, release_id, ring, decision, reason, signed_by, signed_by_subject, signed_at, facts)
select ID[unix_timestamp(created) * 1000; load_promotion.n], load_release.id, ring, 'APPROVED', null, 'quinn', 'load-quinn', created, sha2(load_promotion.n, 256)
from load_promotion join load_release on load_release.n = release_n where k >= 2 and load_promotion.state = 'COMPLETED';
