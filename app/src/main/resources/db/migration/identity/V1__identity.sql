create schema if not exists identity;

create table identity.person (
    id          uuid primary key default uuidv7(),
    family      text not null,
    given       text not null,
    han_family  text not null default '',
    han_given   text not null default '',
    title       text not null default '',
    side        text not null check (side in ('DE', 'CN')),
    lang        text not null check (lang in ('DE', 'ZH', 'EN')),
    email       text not null,
    phone       text not null default '',
    wechat      text not null default '',
    function_de text not null default '',
    function_zh text not null default '',
    function_en text not null default '',
    spoken      text[] not null default '{}',
    erased      timestamptz,
    created     timestamptz not null default now()
);

create unique index person_email on identity.person (lower(email));

create table identity.account (
    person       uuid primary key references identity.person,
    password     text not null default '',
    locked       boolean not null default false,
    invited      timestamptz not null default now(),
    activated    timestamptz,
    last_sign_in timestamptz
);

create table identity.role (
    person uuid not null references identity.person,
    role   text not null check (role in ('MANAGER', 'INTERPRETER', 'OFFICIAL', 'ANALYST', 'OPERATOR')),
    primary key (person, role)
);

-- Links in mails carry a secret; only its hash is kept.
create table identity.link (
    hash    text primary key,
    person  uuid not null references identity.person,
    kind    text not null check (kind in ('INVITATION', 'RESET')),
    expires timestamptz not null,
    used    timestamptz,
    created timestamptz not null default now()
);

create index link_person on identity.link (person);

-- Failed and costly attempts, for rate limits that hold on every node; pruned after a day.
create table identity.attempt (
    kind text not null,
    key  text not null,
    at   timestamptz not null default now()
);

create index attempt_key on identity.attempt (kind, key, at);

-- Append-only but for the withdrawal.
create table identity.consent (
    id        uuid primary key default uuidv7(),
    person    uuid not null references identity.person,
    purpose   text not null,
    recipient text not null check (recipient in ('DE', 'CN')),
    version   integer not null,
    lang      text not null,
    text_hash text not null,
    given     timestamptz not null default now(),
    withdrawn timestamptz
);

create unique index consent_standing on identity.consent (person, purpose, recipient) where withdrawn is null;

-- Every showing of a person's data across the border.
create table identity.transfer (
    id        bigint generated always as identity primary key,
    person    uuid not null references identity.person,
    fields    text not null,
    recipient uuid,
    to_side   text not null,
    mechanism text not null,
    at        timestamptz not null default now()
);

create index transfer_person on identity.transfer (person, at);
create index transfer_at on identity.transfer (at);
