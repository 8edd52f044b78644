create schema if not exists archive;

-- One row per content, however many files have it.
create table archive.content (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes  bytea not null
);

-- Already compressed formats: trying again costs time for nothing.
alter table archive.content alter column bytes set storage external;

create table archive.file (
    id      uuid primary key default uuidv7(),
    module  text not null,
    created timestamptz not null default now()
);

create table archive.version (
    file       uuid not null references archive.file on delete cascade,
    number     integer not null check (number > 0),
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null references archive.content,
    created    timestamptz not null default now(),
    primary key (file, number)
);

create index version_content on archive.version (sha256);
