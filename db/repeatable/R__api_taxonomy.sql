-- What the Index measures, when, and what coded values mean.
drop view if exists api.edition;
create view api.edition as
select year, title from crime_profile.edition;
comment on view api.edition is 'Editions of the Index.';
comment on column api.edition.year is 'Year that names the edition.';
grant select on api.edition to ${reader_role};

drop view if exists api.indicator;
create view api.indicator as
select key, name, kind, market_group, pillar, position, first_edition, definition from crime_profile.indicator;
comment on view api.indicator is 'What the Index gives a score for.';
comment on column api.indicator.kind is 'market, actor or resilience_indicator.';
comment on column api.indicator.market_group is 'Of a market; null for other kinds.';
comment on column api.indicator.pillar is 'Of a resilience indicator; null for other kinds.';
comment on column api.indicator.position is 'Place in the order of the Index, over all kinds.';
comment on column api.indicator.first_edition is 'First edition that measured it.';
comment on column api.indicator.definition is 'In the words of this project, not the publisher''s.';
grant select on api.indicator to ${reader_role};

drop view if exists api.codebook;
create view api.codebook as
select attribute, value, rule, example from crime_profile.codebook_entry;
comment on view api.codebook is 'Every coded value, with the rule for giving it and a case of it.';
comment on column api.codebook.attribute is 'What the value is a value of: mostly the name of a column of these views.';
grant select on api.codebook to ${reader_role};
