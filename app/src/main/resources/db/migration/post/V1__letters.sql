create schema if not exists post;

-- key: a second letter with the same key is not written; empty for letters that may repeat.
-- HELD: written while no mail server was configured; leaves only when somebody says so.
create table post.letter (
    id           uuid primary key default uuidv7(),
    key          text not null default '',
    recipient    text not null,
    reply_to     text not null default '',
    lang         text not null check (lang in ('DE', 'ZH', 'EN')),
    subject      text not null,
    body         text not null,
    state        text not null check (state in ('WAITING', 'SENT', 'FAILED', 'HELD')),
    attempts     integer not null default 0,
    next_attempt timestamptz not null default now(),
    error        text not null default '',
    created      timestamptz not null default now(),
    sent         timestamptz
);

create unique index letter_key on post.letter (key) where key <> '';
create index letter_due on post.letter (next_attempt) where state = 'WAITING';
create index letter_recipient on post.letter (lower(recipient));

create table post.attachment (
    letter     uuid not null references post.letter on delete cascade,
    position   integer not null,
    name       text not null,
    media_type text not null,
    bytes      bytea not null,
    primary key (letter, position)
);
