create schema if not exists congress;

create table congress.congress (
    id uuid primary key default uuidv7(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_de text not null,
    name_zh text not null,
    name_en text not null,
    about_de text not null default '',
    about_zh text not null default '',
    about_en text not null default '',
    place_de text not null,
    place_zh text not null,
    place_en text not null,
    zone text not null check (zone in ('BERLIN', 'SHANGHAI')),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    stage text not null default 'DRAFT' check (stage in
        ('DRAFT', 'ANNOUNCED', 'REGISTRATION', 'WISHES', 'PROVISIONAL', 'PUBLISHED', 'OVER')),
    stage_since timestamptz not null default now(),
    -- People, not firms.
    capacity int not null check (capacity > 0),
    most_open_wishes int not null check (most_open_wishes >= 0),
    -- After how many days an unanswered wish expires and frees its place.
    wish_days int not null check (wish_days > 0),
    registration_closes timestamptz,
    wishes_close timestamptz,
    created_at timestamptz not null default now(),
    check (name_de <> '' and name_zh <> '' and name_en <> '')
);

create table congress.slot (
    congress_id uuid not null references congress.congress on delete cascade,
    number int not null check (number > 0),
    starts_at timestamptz not null,
    minutes int not null check (minutes between 5 and 240),
    primary key (congress_id, number),
    unique (congress_id, starts_at)
);

create table congress.meeting_table (
    id uuid primary key default uuidv7(),
    congress_id uuid not null references congress.congress on delete cascade,
    place int not null,
    label text not null check (label <> ''),
    room text not null default '',
    unique (congress_id, label)
);

create table congress.interpreter (
    id uuid primary key default uuidv7(),
    congress_id uuid not null references congress.congress on delete cascade,
    -- Null for somebody who is only known by name.
    person_id uuid references identity.person,
    name text not null check (name <> ''),
    -- Such as DE-ZH, in the order of the languages.
    pairs text[] not null check (cardinality(pairs) > 0),
    unavailable int[] not null default '{}',
    -- Slots in a row without a pause.
    longest_run int not null check (longest_run > 0),
    unique (congress_id, name)
);

create index interpreter_person on congress.interpreter (person_id);

create table congress.item (
    id uuid primary key default uuidv7(),
    congress_id uuid not null references congress.congress on delete cascade,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    room text not null default '',
    title_de text not null,
    title_zh text not null,
    title_en text not null,
    about_de text not null default '',
    about_zh text not null default '',
    about_en text not null default ''
);

create index item_congress on congress.item (congress_id, starts_at);

create table congress.exhibitor (
    congress_id uuid not null references congress.congress on delete cascade,
    firm_id uuid not null references register.firm,
    booth text not null check (booth <> ''),
    primary key (congress_id, firm_id),
    unique (congress_id, booth)
);

create table congress.registration (
    id uuid primary key default uuidv7(),
    congress_id uuid not null references congress.congress on delete cascade,
    firm_id uuid not null references register.firm,
    state text not null check (state in ('RECEIVED', 'APPROVED', 'WAITING', 'REJECTED', 'WITHDRAWN')),
    received_at timestamptz not null,
    registered_by uuid references identity.person,
    -- A manager did it for the firm.
    on_behalf boolean not null default false,
    decided_at timestamptz,
    decided_by uuid references identity.person,
    unique (congress_id, firm_id)
);

create table congress.delegate (
    id uuid primary key default uuidv7(),
    registration_id uuid not null references congress.registration on delete cascade,
    person_id uuid not null references identity.person,
    spoken text[] not null check (cardinality(spoken) > 0),
    unavailable int[] not null default '{}',
    unique (registration_id, person_id)
);

create index delegate_person on congress.delegate (person_id);

-- Two firms meet when both have asked: there is no row for the pair that could contradict the wishes.
create table congress.wish (
    congress_id uuid not null references congress.congress on delete cascade,
    from_firm uuid not null references register.firm,
    to_firm uuid not null references register.firm check (to_firm <> from_firm),
    priority text not null check (priority in ('MUST', 'LIKE')),
    message text not null default '',
    asked_by uuid references identity.person,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (congress_id, from_firm, to_firm)
);

create index wish_to on congress.wish (congress_id, to_firm);

-- Never shown to the firm it is against.
create table congress.veto (
    congress_id uuid not null references congress.congress on delete cascade,
    firm_id uuid not null references register.firm,
    against uuid not null references register.firm check (against <> firm_id),
    said_by uuid references identity.person,
    said_at timestamptz not null,
    primary key (congress_id, firm_id, against)
);
