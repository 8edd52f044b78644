-- Of which end of which offer its firm has been told, and how many days before.
create table offers.reminder (
    offer_id uuid not null references offers.offer (id) on delete cascade,
    expires date not null,
    days int not null,
    at timestamptz not null default now(),
    primary key (offer_id, expires, days)
);
