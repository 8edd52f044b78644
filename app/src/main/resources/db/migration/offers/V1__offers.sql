create schema if not exists offers;

-- Versions of search documents, drawn before the rows are read: whoever read later wins.
create sequence offers.reading;

create table offers.offer (
    id uuid primary key default uuidv7(),
    firm_id uuid not null references register.firm (id) on delete cascade,
    kind text not null check (kind in ('OFFER', 'REQUEST')),
    -- The language in which the author wrote; the others are translations and may be missing.
    lang text not null check (lang in ('DE', 'ZH', 'EN')),
    title_de text not null default '',
    title_zh text not null default '',
    title_en text not null default '',
    text_de text not null default '',
    text_zh text not null default '',
    text_en text not null default '',
    -- Ids of concepts: shown by an offer, wanted by a request.
    certificates text[] not null default '{}',
    volume text not null default '',
    reach text not null check (reach in ('OWN_SIDE', 'BOTH_SIDES')),
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    expires date not null,
    -- Told by an import and not touched since: the next import may replace it.
    imported boolean not null default false,
    version bigint not null default 1,
    created_by uuid references identity.person (id),
    created_at timestamptz not null default now(),
    changed_by uuid references identity.person (id),
    changed_at timestamptz not null default now(),
    check (title_de <> '' or title_zh <> '' or title_en <> '')
);

create index offer_firm on offers.offer (firm_id);
create index offer_live on offers.offer (expires) where state = 'OPEN';

-- Concepts found in a text; made again when the vocabulary changes.
create table offers.annotation (
    text_hash text not null,
    lang text not null,
    vocabulary text not null,
    spans jsonb not null,
    coverage double precision not null check (coverage between 0 and 1),
    primary key (text_hash, lang, vocabulary)
);

-- What people say about a concept found in an entry: 'o:' and the id of an offer, 'p:' and the id of a firm.
create table offers.standing (
    entry text not null,
    concept text not null,
    standing text not null check (standing in ('CONFIRMED', 'REJECTED')),
    decided_by uuid references identity.person (id),
    decided_at timestamptz not null default now(),
    primary key (entry, concept)
);

-- What one firm says about another. Never shown to the other side.
create table offers.interest (
    firm_id uuid not null references register.firm (id) on delete cascade,
    other_id uuid not null references register.firm (id) on delete cascade,
    answer text not null check (answer in ('INTERESTED', 'NOT_INTERESTED', 'LATER')),
    answered_by uuid references identity.person (id),
    answered_at timestamptz not null default now(),
    primary key (firm_id, other_id),
    check (firm_id <> other_id)
);

create index interest_other on offers.interest (other_id);

create table offers.introduction (
    id uuid primary key default uuidv7(),
    german_id uuid not null references register.firm (id) on delete cascade,
    chinese_id uuid not null references register.firm (id) on delete cascade,
    since timestamptz not null default now(),
    unique (german_id, chinese_id)
);

create index introduction_chinese on offers.introduction (chinese_id);

-- The manager of a side accompanies an introduction.
create table offers.accompaniment (
    introduction uuid not null references offers.introduction on delete cascade,
    side text not null check (side in ('DE', 'CN')),
    manager uuid not null references identity.person (id),
    note text not null default '',
    at timestamptz not null default now(),
    primary key (introduction, side)
);

-- A message passed on without showing an address.
create table offers.message (
    id uuid primary key default uuidv7(),
    introduction uuid not null references offers.introduction on delete cascade,
    from_firm uuid not null references register.firm (id) on delete cascade,
    written_by uuid references identity.person (id),
    lang text not null check (lang in ('DE', 'ZH', 'EN')),
    body text not null check (body <> ''),
    at timestamptz not null default now()
);

create index message_introduction on offers.message (introduction);

-- Good matches and when they were first found; a firm has looked at its matches.
create table offers.found (
    german_id uuid not null references register.firm (id) on delete cascade,
    chinese_id uuid not null references register.firm (id) on delete cascade,
    band text not null check (band in ('STRONG', 'GOOD', 'POSSIBLE')),
    found_at timestamptz not null default now(),
    primary key (german_id, chinese_id)
);

create index found_chinese on offers.found (chinese_id);

create table offers.look (
    firm_id uuid primary key references register.firm (id) on delete cascade,
    looked_at timestamptz not null default now()
);
