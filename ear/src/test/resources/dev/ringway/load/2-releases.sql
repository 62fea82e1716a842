-- What was built, and how far each release has come; reach is the last ring it completed.
create table load_release (n int primary key, id uuid, p int, version varchar(100), version_key varchar(400), at datetime(6), state varchar(20), reach int, index (id), index (p, reach));
insert into load_release
select n, ID[unix_timestamp(at) * 1000; n], p, concat_ws('.', major, minor, patch),
       concat('01', major, '01', minor, '01', patch, '~'), at,
       case when r mod 20 = 7 then 'REJECTED' when r <= 57 or (r = 58 and p = 3) then 'RELEASED' else 'IN_RINGS' end,
       case when r mod 20 = 7 then 2 when r <= 57 or (r = 58 and p = 3) then 4 when r = 58 then 3 when r = 59 then 2 else 1 end
from (select p * 1000000 + seq n, p, seq r, 1 + (seq - 1) div 20 major, (seq - 1) div 4 mod 5 minor, (seq - 1) mod 4 patch,
             {now} - interval (61 - seq) * 6 day at
      from load_product, seq_1_to_60 where p <= 3) numbered;
insert into load_release
select n, ID[unix_timestamp(at) * 1000; n], 4, concat('3.', r div 1000, '.', r mod 1000, if(r mod 7 = 0, '-rc.1', '')),
       concat('013', lpad(length(r div 1000), 2, '0'), r div 1000, lpad(length(r mod 1000), 2, '0'), r mod 1000, if(r mod 7 = 0, '-1rc!0011!', '~')), at,
       case when r mod 100 = 0 then 'IN_RINGS' when r mod 100 = 99 then 'REJECTED' else 'REGISTERED' end,
       if(r mod 100 = 0, 1, 0)
from (select 4000000 + seq n, seq r, {now} - interval (100001 - seq) * 5 minute at from seq_1_to_100000) numbered;
insert into `release` (id, product_id, version, version_key, commit, branch, build_url, notes, content_hash, registered_by, registered_by_subject, registered_at, state, furthest_ring, rejection_reason, rejected_by, rejected_at, revision)
select load_release.id, load_product.id, version, version_key, sha1(n), if(n mod 9 = 0, concat('fix/', n), 'main'), concat('https://ci.example/', product_key, '/', n),
       if(p = 4, null, concat('Release ', version, ' of ', name, '.\n\n* Faster lists\n* Fewer surprises')), sha2(n, 256), 'ci', 'load-ci', at, state,
       elt(if(reach = 3, 4, reach), 'DEV', 'INTERNAL', 'EARLY_ADOPTERS', 'PRODUCTION'),
       if(state = 'REJECTED', 'Totals are wrong after an upgrade.', null), if(state = 'REJECTED', 'quinn', null), if(state = 'REJECTED', at + interval 2 day, null), 3
from load_release join load_product using (p);
insert into artifact (id, release_id, name, platform, sha256, size, uploaded_at)
select ID[unix_timestamp(at) * 1000; n * 10 + seq], id, elt(seq, 'server.jar', 'client.zip'), 'any', sha2(concat(n, 'artifact', seq), 256), 20000000 + n, at + interval 1 minute
from load_release, seq_1_to_2 where p <= 3 or seq = 1;
insert into work_item (id, release_id, item_key, title, type, author, pull_request, acceptance_criteria, verdict, note, validated_by, validated_at)
select ID[unix_timestamp(at) * 1000; n * 10 + seq], id, concat('WI-', n, '-', seq), concat(elt(seq, 'Sum up totals once', 'Keep the last filter', 'Say why an import failed', 'Sort by date', 'Print on one page'), ' (', version, ')'),
       elt(1 + seq mod 2, 'feature', 'fix'), elt(1 + seq mod 3, 'dora', 'dirk', 'daisy'), concat('https://git.example/pull/', n * 10 + seq), '["It works on the first try","It says what it did"]',
       if(p <= 3 and reach >= 1, 'PASSED', null), null, if(p <= 3 and reach >= 1, 'quinn', null), if(p <= 3 and reach >= 1, at + interval 6 hour, null)
from load_release, seq_1_to_5 where p <= 3 or seq = 1;
insert into release_check (id, release_id, name, state, url, summary, occurred_at, reported_at)
select ID[unix_timestamp(at) * 1000; n * 10 + seq], id, elt(seq, 'build', 'test', 'review', 'merge-build'), if(p = 4 and seq = 2 and n mod 3 = 0, 'FAILED', 'PASSED'),
       concat('https://ci.example/', n, '/', seq), elt(seq, null, '4,812 tests', 'two approvals', null), at + interval seq minute, at + interval seq minute
from load_release, seq_1_to_4 where p <= 3 or seq <= 2;
insert into release_history (id, release_id, action, moved_from, moved_to, moved_by, at)
select ID[unix_timestamp(at) * 1000 + 3600000; n * 10 + seq], id, elt(seq, 'ENTER_RING', if(state = 'REJECTED', 'REJECT', 'COMPLETE')), if(seq = 1 or reach = 0, 'REGISTERED', 'IN_RINGS'), elt(seq, 'IN_RINGS', state), elt(seq, 'system', 'quinn'), at + interval seq hour
from load_release, seq_1_to_2 where (seq = 1 and reach > 0) or (seq = 2 and state in ('REJECTED', 'RELEASED'));
