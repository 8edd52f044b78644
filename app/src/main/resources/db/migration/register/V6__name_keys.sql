-- The folded names of firms, one a row: an import asks for thousands of them at once.
create table register.name_key (
    key text not null,
    firm_id uuid not null references register.firm (id) on delete cascade,
    primary key (key, firm_id)
);

insert into register.name_key (key, firm_id)
select distinct unnest(name_keys), id from register.firm;

create index name_key_firm on register.name_key (firm_id);

drop index register.firm_name_keys;
