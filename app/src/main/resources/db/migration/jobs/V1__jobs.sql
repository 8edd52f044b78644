create schema if not exists jobs;

create table jobs.job (
    id uuid primary key default uuidv7(),
    -- Module and name of the kind of work, such as congress.timetable.
    kind text not null,
    subject uuid not null,
    -- The person who asked for it; null for the installation itself. No key: identity stands on a higher floor.
    owner uuid,
    state text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done bigint not null default 0,
    total bigint not null default 0,
    message_key text not null default '',
    message_args jsonb not null default '[]',
    -- Where the worker goes on after a crash; its meaning is the worker's.
    place text not null default '',
    -- Counts attempts. Only the latest may write: one presumed dead that wakes up again finds a higher number.
    runs int not null default 0,
    cancel_asked boolean not null default false,
    error text not null default '',
    created timestamptz not null default now(),
    started timestamptz,
    updated timestamptz not null default now(),
    finished timestamptz
);

-- Asking twice for the same work finds the job that is already under way.
create unique index job_under_way on jobs.job (kind, subject) where state in ('WAITING', 'RUNNING');
create index job_latest on jobs.job (kind, subject, created desc);
create index job_ended on jobs.job (finished) where finished is not null;
