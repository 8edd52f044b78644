-- A run that was cancelled before it began is no early end with a result.
alter table congress.plan drop constraint plan_status_check;
alter table congress.plan add constraint plan_status_check
    check (status in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'DROPPED', 'FAILED'));
