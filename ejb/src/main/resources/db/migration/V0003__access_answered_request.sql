-- A caller who repeats a request with its Idempotency-Key gets the first answer again, and nothing happens twice.
create table answered_request (
    id            varchar(64)   not null primary key,
    request_hash  varchar(64)   not null,
    at            datetime(6)   not null,
    status        int           null,
    location      varchar(500)  null,
    entity_tag    varchar(100)  null,
    body          longtext      null,
    index answered_request_at (at)
);
