create schema if not exists journal;

create table journal.entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    actor   uuid,
    kind    text not null,
    subject text not null,
    action  text not null,
    before  jsonb not null default '{}',
    after   jsonb not null default '{}'
);

create index entry_subject on journal.entry (kind, subject, id);
create index entry_actor on journal.entry (actor) where actor is not null;

-- Append-only also against our own mistakes.
create function journal.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only';
end $$;

create trigger entry_stays before update or delete on journal.entry
    for each row execute function journal.refuse();
