-- Machines come in with tokens; only the hash of a secret is kept.
alter database character set utf8mb4 collate utf8mb4_bin;

create table access_token (
    id           uuid          not null primary key,
    name         varchar(100)  not null,
    purpose      varchar(20)   not null,
    product      varchar(64),
    environment  varchar(64),
    customer     varchar(64),
    secret_hash  varchar(64)   not null,
    created_by   varchar(200)  not null,
    created_at   datetime(6)   not null,
    expires_at   datetime(6)   not null,
    revoked_at   datetime(6)   null,
    last_used_at datetime(6)   null,
    constraint access_token_secret unique (secret_hash)
);
