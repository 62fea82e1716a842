-- Decisions of people at gates, each bound to the facts it was given on.
create table sign_off (
    id                 uuid           not null primary key,
    release_id         uuid           not null references `release` (id),
    ring               varchar(20)    not null,
    decision           varchar(10)    not null,
    reason             varchar(2000)  null,
    signed_by          varchar(200)   not null,
    signed_by_subject  varchar(100)   not null,
    signed_at          datetime(6)    not null,
    facts              varchar(64)    not null,
    index sign_off_gate (release_id, ring, id)
);
