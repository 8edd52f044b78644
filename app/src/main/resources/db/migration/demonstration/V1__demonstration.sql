create schema if not exists demonstration;

create table demonstration.step (
    name text primary key,
    done timestamptz not null default now()
);
