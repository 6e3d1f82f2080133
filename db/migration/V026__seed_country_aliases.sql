-- Seeds the names of countries that the Index's sheets have beside those of its newest one.

-- The sheet of 2023 lost its full stops to commas.
insert into crime_profile.country_alias (name, country) values
    ('Congo, Dem, Rep,', 'COD'),
    ('Congo, Rep,', 'COG'),
    ('Korea, Rep,', 'KOR'),
    ('St, Kitts and Nevis', 'KNA'),
    ('St, Lucia', 'LCA'),
    ('St, Vincent and the Grenadines', 'VCT');

-- Names that have changed, and that a next sheet may have.
insert into crime_profile.country_alias (name, country) values
    ('Cape Verde', 'CPV'),
    ('Cote d''Ivoire', 'CIV'),
    ('Czechia', 'CZE'),
    ('Türkiye', 'TUR');

insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('import_kind', 'workbook', 1,
     'The Index''s own workbook: one sheet an edition, one row a country.',
     'global_oc_index.xlsx.'),
    ('import_kind', 'scores', 2,
     'A tidy table of scores: one row a country, edition and indicator.',
     'The answer of /api/v1/scores.csv.'),
    ('import_kind', 'profile', 3,
     'One coded profile, by the schema at /schemas/profile.json.',
     'What export TKM-2021 writes.');
