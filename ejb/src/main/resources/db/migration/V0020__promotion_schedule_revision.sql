-- Counts the changes of a promotion's appointment, so that two people who move it at once notice each other.
alter table promotion
    add column if not exists schedule_revision int not null default 0,
    add index if not exists promotion_steps (product_id, ring, started_at, id);
