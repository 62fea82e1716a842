-- Three products with sixty releases each, and one that is built many times a day; 2,000 customers run the first three.
create table load_product (p int primary key, id uuid, product_key varchar(64), name varchar(100));
insert into load_product values
  (1, ID[0; 1], 'atlas', 'Atlas Ledger'), (2, ID[0; 2], 'beacon', 'Beacon Monitor'),
  (3, ID[0; 3], 'cedar', 'Cedar Archive'), (4, ID[0; 4], 'delta', 'Delta Gateway');
insert into product (id, product_key, name, vendor, packaging, created_at, revision)
select id, product_key, name, 'Ringway Load', null, {began}, 0 from load_product;
insert into ring_policy (id, product_id, ring, required_checks, approvals, approver_roles, soak_seconds, start, revision)
select ID[0; p * 10 + ring.k], load_product.id, ring.name, ring.checks, ring.approvals, ring.roles, ring.soak, ring.start, 0
from load_product
join (select 1 k, 'DEV' name, '["build","test","review","merge-build"]' checks, 0 approvals, '[]' roles, 0 soak, 'AUTOMATIC' start
      union all select 2, 'INTERNAL', '[]', 1, '["qa"]', 0, 'MANUAL'
      union all select 3, 'EARLY_ADOPTERS', '[]', 1, '["qa"]', 0, 'MANUAL'
      union all select 4, 'PRODUCTION', '[]', 1, '["qa","release-manager"]', 86400, 'MANUAL') ring;
create table load_customer (c int primary key, id uuid, customer_key varchar(64), name varchar(100));
insert into load_customer
select seq, ID[0; seq],
       case seq when 1 then 'acme' when 2 then 'globex' else concat(elt(1 + seq mod 10, 'north', 'south', 'alpine', 'harbour', 'silver', 'union', 'river', 'summit', 'urban', 'polar'), '-', elt(1 + seq div 10 mod 8, 'bank', 'health', 'retail', 'energy', 'logistics', 'foods', 'insurance', 'media'), '-', seq) end,
       case seq when 1 then 'ACME Bank' when 2 then 'Globex Health' else concat(elt(1 + seq mod 10, 'North', 'South', 'Alpine', 'Harbour', 'Silver', 'Union', 'River', 'Summit', 'Urban', 'Polar'), ' ', elt(1 + seq div 10 mod 8, 'Bank', 'Health', 'Retail', 'Energy', 'Logistics', 'Foods', 'Insurance', 'Media'), ' ', seq) end
from seq_1_to_2000;
insert into customer (id, customer_key, name, delivery, products, created_at, revision)
select id, customer_key, name, elt(1 + c mod 3, 'BOTH', 'CLOUD', 'ON_PREMISES'), '["atlas","beacon","cedar"]', {began}, 0 from load_customer;
create table load_environment (n int primary key, id uuid, p int, ring varchar(20), c int, environment_key varchar(64), name varchar(100), users int, index (id), index (p, ring));
insert into load_environment
select p * 10000 + seq, ID[0; p * 10000 + seq], p, if(seq <= 2, 'DEV', 'INTERNAL'), null,
       concat(if(seq <= 2, 'dev-', 'office-'), seq), concat(if(seq <= 2, 'Development ', 'Office '), seq), 5 * seq
from load_product, seq_1_to_8;
insert into load_environment
select p * 10000 + 10 + c * 3 + e.seq, ID[0; p * 10000 + 10 + c * 3 + e.seq], p,
       if(c mod 20 = 1 and e.seq = 0, 'EARLY_ADOPTERS', 'PRODUCTION'), c,
       concat(customer_key, '-', elt(1 + e.seq, 'test', 'east', 'west')), concat(load_customer.name, ' ', elt(1 + e.seq, 'test', 'east', 'west')),
       elt(1 + e.seq, 20, 150, 400) + c mod 50
from load_product, load_customer, seq_0_to_2 e where p <= 3;
insert into environment (id, product_id, customer_id, environment_key, name, ring, users, created_at, revision)
select e.id, load_product.id, load_customer.id, e.environment_key, e.name, e.ring, e.users, {began}, 0
from load_environment e join load_product using (p) left join load_customer using (c);
insert into access_token (id, name, purpose, environment, secret_hash, created_by, created_at, expires_at)
select ID[1; n], concat('agent of ', environment_key), 'AGENT', id, sha2(concat('load', n, rand()), 256), 'adam', {began}, {now} + interval 300 day
from load_environment;
