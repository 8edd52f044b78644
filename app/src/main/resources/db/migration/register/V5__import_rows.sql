-- Every change of a row would write into this index; rows are searched by key only when one is repaired.
drop index register.import_row_identifiers;

-- Imports search by names what they have just added: entries waiting to be sorted in would be read one by one.
alter index register.firm_name_keys set (fastupdate = off);
