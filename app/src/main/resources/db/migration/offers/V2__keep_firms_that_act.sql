-- Undoing an import must not take away what people have written: these rows hold their firm.
alter table offers.offer
    drop constraint offer_firm_id_fkey,
    add constraint offer_firm_id_fkey foreign key (firm_id) references register.firm (id);
alter table offers.interest
    drop constraint interest_firm_id_fkey,
    add constraint interest_firm_id_fkey foreign key (firm_id) references register.firm (id);
alter table offers.introduction
    drop constraint introduction_german_id_fkey,
    add constraint introduction_german_id_fkey foreign key (german_id) references register.firm (id),
    drop constraint introduction_chinese_id_fkey,
    add constraint introduction_chinese_id_fkey foreign key (chinese_id) references register.firm (id);
