create schema if not exists register;

create table register.firm (
    id uuid primary key,
    side text not null check (side in ('DE', 'CN')),
    name_de text not null default '',
    name_zh text not null default '',
    name_en text not null default '',
    pinyin text not null default '',
    short_name text not null default '',
    legal_form text not null default '',
    website text not null default '',
    -- Of the firm itself, never of a person.
    email text not null default '',
    phone text not null default '',
    trade_de text not null default '',
    trade_zh text not null default '',
    trade_en text not null default '',
    founded int check (founded between 1000 and 3000),
    employees int check (employees >= 0),
    turnover text not null default '',
    tier text not null default '' check (tier in ('', 'OEM', '1', '2', '3', 'EQUIPMENT', 'SERVICE')),
    size_class text not null default 'UNKNOWN'
        check (size_class in ('UNKNOWN', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    certificates text[] not null default '{}',
    capabilities_de text not null default '',
    capabilities_zh text not null default '',
    capabilities_en text not null default '',
    visibility text not null default 'OWN_SIDE' check (visibility in ('OWN_SIDE', 'BOTH_SIDES', 'PUBLIC')),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
    -- Counts changes: an undo or an edit form refuses to overwrite what somebody else wrote meanwhile.
    version bigint not null default 1,
    joined_at timestamptz,
    archived_at timestamptz,
    -- Words by which duplicates are found: folded names without legal forms.
    name_keys text[] not null default '{}',
    -- A merged firm stays as a signpost, so that old links keep leading somewhere.
    merged_into uuid references register.firm (id),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check (name_de <> '' or name_zh <> '' or name_en <> '')
);

create index firm_side on register.firm (side, state);
create index firm_name_keys on register.firm using gin (name_keys);

create table register.site (
    firm_id uuid not null references register.firm (id) on delete cascade,
    -- 0 is the main site.
    place int not null check (place >= 0),
    street text not null default '',
    postcode text not null default '',
    city_de text not null default '',
    city_zh text not null default '',
    city_en text not null default '',
    -- NUTS code in Germany, ISO 3166-2 in China, empty if unknown.
    region text not null default '',
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    primary key (firm_id, place),
    check ((latitude is null) = (longitude is null))
);

create index site_region on register.site (region);

create table register.identifier (
    scheme text not null,
    value text not null,
    firm_id uuid not null references register.firm (id) on delete cascade,
    status text not null check (status in ('UNCHECKED', 'FORMAT_OK', 'FORMAT_BAD', 'VERIFIED')),
    -- Why a value with a bad check digit is kept: registers contain errors.
    reason text not null default '',
    verified_at timestamptz,
    verified_by uuid references identity.person (id),
    evidence text not null default '',
    primary key (scheme, value)
);

create index identifier_firm on register.identifier (firm_id);

-- The firm's own number in a list that is imported again and again.
create table register.reference (
    list text not null,
    reference text not null,
    firm_id uuid not null references register.firm (id) on delete cascade,
    primary key (list, reference)
);

create index reference_firm on register.reference (firm_id);

create table register.network (
    id uuid primary key,
    side text not null check (side in ('DE', 'CN')),
    code text not null unique check (code <> ''),
    name_de text not null,
    name_zh text not null,
    name_en text not null,
    website text not null default '',
    archived_at timestamptz
);

create table register.membership (
    network_id uuid not null references register.network (id),
    firm_id uuid not null references register.firm (id) on delete cascade,
    since date not null,
    until date,
    primary key (network_id, firm_id, since),
    check (until is null or until >= since)
);

create index membership_firm on register.membership (firm_id);

create table register.seat (
    firm_id uuid not null references register.firm (id) on delete cascade,
    person_id uuid not null references identity.person (id),
    kind text not null check (kind in ('OWNER', 'EDITOR')),
    function_de text not null default '',
    function_zh text not null default '',
    function_en text not null default '',
    given_at timestamptz not null default now(),
    primary key (firm_id, person_id)
);

create index seat_person on register.seat (person_id);
