-- Every entry holds the hash of the one before it in its lane; lanes let several writers commit together.
create table audit_lane (
    lane      tinyint      not null primary key,
    position  bigint       not null,
    hash      varchar(64)  not null
);

insert into audit_lane (lane, position, hash)
values (0, 0, repeat('0', 64)), (1, 0, repeat('0', 64)), (2, 0, repeat('0', 64)), (3, 0, repeat('0', 64)),
       (4, 0, repeat('0', 64)), (5, 0, repeat('0', 64)), (6, 0, repeat('0', 64)), (7, 0, repeat('0', 64));

create table audit_entry (
    id             bigint        not null auto_increment primary key,
    lane           tinyint       not null,
    position       bigint        not null,
    at             datetime(6)   not null,
    actor_kind     varchar(10)   not null,
    actor_subject  varchar(100)  not null,
    actor_name     varchar(200)  not null,
    action         varchar(100)  not null,
    subject        varchar(300)  not null,
    details        longtext      not null,
    previous_hash  varchar(64)   not null,
    hash           varchar(64)   not null,
    constraint audit_entry_place unique (lane, position),
    index audit_entry_subject (subject, id)
);

create trigger audit_entry_never_changes before update on audit_entry
    for each row signal sqlstate '45000' set message_text = 'An audit entry never changes.';

create trigger audit_entry_never_goes before delete on audit_entry
    for each row signal sqlstate '45000' set message_text = 'An audit entry is never deleted.';
