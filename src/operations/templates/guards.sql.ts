/**
 * Words that mails were written with are never changed afterwards, and no version has two of them. Idempotent.
 */
export const templateGuardsSql = `
create unique index if not exists mail_templates_version_key
  on mail_templates (organisation_id, template, locale, version);

create or replace function mail_templates_append_only() returns trigger language plpgsql as $guard$
begin
  raise exception 'mailTemplates.appendOnly: version % of % cannot be changed', old.version, old.template
    using errcode = 'restrict_violation';
end
$guard$;
drop trigger if exists mail_templates_append_only on mail_templates;
create trigger mail_templates_append_only before update or delete on mail_templates
  for each row execute function mail_templates_append_only();`
