-- What customers have: installers, downloads, and a place in the early-adopter programmes.
insert into installer_build (id, product_id, release_id, version, state, note, attempts, bytes_done, bytes_total, created_at, started_at, finished_at, revision)
select ID[unix_timestamp(at) * 1000; n], load_product.id, load_release.id, version, 'AVAILABLE', null, 1, 40000000, 40000000, at, at, at + interval 1 minute, 2
from load_release join load_product using (p) where state = 'RELEASED' and p <= 3;
insert into installer (id, build_id, name, format, platform, size, sha256)
select ID[unix_timestamp(build.created_at) * 1000; n * 10 + seq], build.id, concat(product_key, '-', build.version, elt(seq, '.deb', '.tar.gz')), elt(seq, 'DEB', 'TAR_GZ'), 'all', 20000000 + seq, sha2(concat(n, 'installer', seq), 256)
from installer_build build join load_release on load_release.id = build.release_id join load_product using (p), seq_1_to_2;
insert into installer_build_history (id, build_id, action, moved_from, moved_to, reason, moved_by, at)
select ID[unix_timestamp(build.created_at) * 1000; n * 10 + seq], build.id, elt(seq, 'TAKE_UP', 'COMPLETE'), elt(seq, 'QUEUED', 'BUILDING'), elt(seq, 'BUILDING', 'AVAILABLE'), null, 'system', build.created_at
from installer_build build join load_release on load_release.id = build.release_id, seq_1_to_2;
insert into download (id, installer_id, customer_id, fetched_by, fetched_by_subject, size, bytes_sent, started_at, completed_at)
select ID[unix_timestamp(load_release.at) * 1000; c * 1000000 + load_release.n mod 1000000 * 10 + p], installer.id, load_customer.id, 'somebody', concat('load-', c), installer.size, installer.size, load_release.at, load_release.at
from load_release join installer_build build on build.release_id = load_release.id join installer on installer.build_id = build.id and format = 'DEB' join load_customer on c <= 2 or (c + load_release.n) mod 10 = 0;
insert into terms_version (id, product_id, version, text, written_by, written_at)
select ID[0; p], id, 1, 'You get releases **early**, and tell us what you find.', 'rita', {began} from load_product where p <= 3;
insert into enrolment (id, product_id, customer_id, environment_id, state, terms_version, accepted_by, accepted_by_subject, accepted_at, decided_by, decided_at, revision)
select ID[unix_timestamp({began}) * 1000; n], load_product.id, load_customer.id, load_environment.id, if(ring = 'EARLY_ADOPTERS', 'ENROLLED', 'REQUESTED'), 1, 'somebody', concat('load-', c), {began},
       if(ring = 'EARLY_ADOPTERS', 'rita', null), if(ring = 'EARLY_ADOPTERS', {began}, null), 1
from load_environment join load_product using (p) join load_customer using (c) where ring = 'EARLY_ADOPTERS' or (environment_key like '%test' and c mod 100 = 2);
insert into enrolment_history (id, enrolment_id, action, moved_from, moved_to, reason, moved_by, at)
select ID[unix_timestamp({began}) * 1000; n], enrolment.id, 'APPROVE', 'REQUESTED', 'ENROLLED', null, 'rita', {began}
from enrolment join load_environment on load_environment.id = environment_id where state = 'ENROLLED';
