-- Seeds every claim of the report of 2021 on Turkmenistan, restated and coded, in the order of its passages.
-- An id is permanent: a claim that is withdrawn leaves a gap.

-- people-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, comparator_scope, comparator_position, statement) values
    ('TKM-2021-people-1-01',
     'TKM-2021', 'people-1', 1, 'human-trafficking',
     'scale', 'affirmed', 'stated', 'raises', '{}', 'region', 'among_worst',
     'In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and human trafficking.');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-people-1-01', null, 'Central Asia', 'comparison', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-02',
     'TKM-2021', 'people-1', 2, 'human-trafficking',
     'route', 'affirmed', 'stated', 'raises', '{}',
     'Turkmenistan is both a country from which trafficked people come and one to which they are brought.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-02', 'TKM-2021', 'trafficking-victims', 'victim', 1);
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-people-1-02', 'TKM', 'Turkmenistan', 'origin', 1),
    ('TKM-2021-people-1-02', 'TKM', 'Turkmenistan', 'destination', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-03',
     'TKM-2021', 'people-1', 3, 'human-trafficking',
     'conduct', 'affirmed', 'stated', 'raises', '{forced_labour,cotton}',
     'Human traffickers in Turkmenistan most often use their victims as forced labour at the cotton harvest.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-03', 'TKM-2021', 'human-traffickers', 'perpetrator', 1),
    ('TKM-2021-people-1-03', 'TKM-2021', 'trafficking-victims', 'victim', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-04',
     'TKM-2021', 'people-1', 4, 'human-trafficking',
     'conduct', 'affirmed', 'stated', 'raises', '{forced_labour,cotton}',
     'To reach its cotton quotas, Turkmenistan''s government makes students and employees of both the public and the private '
     'sector pick cotton unpaid.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-people-1-04', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-04', 'TKM-2021', 'government', 'perpetrator', 1),
    ('TKM-2021-people-1-04', 'TKM-2021', 'students', 'victim', 2),
    ('TKM-2021-people-1-04', 'TKM-2021', 'employees', 'victim', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-05',
     'TKM-2021', 'people-1', 5, 'human-trafficking',
     'conduct', 'affirmed', 'stated', 'raises', '{cotton}',
     'Turkmenistan''s government takes land away from farmers who fall short of their cotton quota.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-people-1-05', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-05', 'TKM-2021', 'government', 'perpetrator', 1),
    ('TKM-2021-people-1-05', 'TKM-2021', 'farmers', 'victim', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-06',
     'TKM-2021', 'people-1', 6, 'human-trafficking',
     'conduct', 'affirmed', 'stated', 'raises', '{forced_labour,cotton}',
     'By imposing unpaid cotton picking and taking land, Turkmenistan''s government feeds part of the demand in the human '
     'trafficking market.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-people-1-06', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-06', 'TKM-2021', 'government', 'responsible', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-people-1-06', 'caused_by', 'TKM-2021-people-1-04'),
    ('TKM-2021-people-1-06', 'caused_by', 'TKM-2021-people-1-05');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-07',
     'TKM-2021', 'people-1', 7, 'human-trafficking',
     'harm', 'affirmed', 'stated', 'raises', '{forced_labour,labour_migration}',
     'The number of Turkmens who look for work abroad puts them at risk of being trafficked to foreign markets, for instance '
     'India, Russia and Turkey, as forced labour.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-07', 'TKM-2021', 'labour-migrants', 'exposed', 1);
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-people-1-07', 'TKM', 'Turkmenistan', 'origin', 1),
    ('TKM-2021-people-1-07', 'TUR', 'Turkey', 'destination', 2),
    ('TKM-2021-people-1-07', 'RUS', 'Russia', 'destination', 3),
    ('TKM-2021-people-1-07', 'IND', 'India', 'destination', 4);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-1-08',
     'TKM-2021', 'people-1', 8, 'human-trafficking',
     'harm', 'affirmed', 'stated', 'raises', '{sexual_exploitation}',
     'Turkmen women are at particular risk of being trafficked abroad for sexual exploitation.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-1-08', 'TKM-2021', 'women', 'exposed', 1);
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-people-1-08', 'TKM', 'Turkmenistan', 'origin', 1);

-- people-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-2-01',
     'TKM-2021', 'people-2', 1, 'human-smuggling',
     'scale', 'denied', 'stated', 'lowers', '{smuggling}',
     'Turkmenistan is not so important a player in transnational human smuggling.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-people-2-01', 'qualified_by', 'TKM-2021-people-2-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-2-02',
     'TKM-2021', 'people-2', 2, 'human-smuggling',
     'route', 'affirmed', 'stated', 'raises', '{smuggling}',
     'Turkmenistan is a stopover for people smuggled from Asia to Europe.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-2-02', 'TKM-2021', 'smuggled-people', 'exposed', 1);
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-people-2-02', null, 'Asia', 'origin', 1),
    ('TKM-2021-people-2-02', 'TKM', 'Turkmenistan', 'via', 2),
    ('TKM-2021-people-2-02', null, 'Europe', 'destination', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-2-03',
     'TKM-2021', 'people-2', 3, 'human-smuggling',
     'scale', 'affirmed', 'stated', 'raises', '{smuggling}',
     'Turkmenistan also has a domestic market for human smuggling.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-people-2-04',
     'TKM-2021', 'people-2', 4, 'human-smuggling',
     'route', 'affirmed', 'stated', 'raises', '{smuggling}',
     'People in Turkmenistan without valid travel papers turn to smugglers to get around the region, usually to Kazakhstan and '
     'Russia.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-people-2-04', 'TKM-2021', 'people-without-travel-documents', 'counterpart', 1),
    ('TKM-2021-people-2-04', 'TKM-2021', 'smugglers', 'perpetrator', 2);
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-people-2-04', 'TKM', 'Turkmenistan', 'origin', 1),
    ('TKM-2021-people-2-04', 'KAZ', 'Kazakhstan', 'destination', 2),
    ('TKM-2021-people-2-04', 'RUS', 'Russia', 'destination', 3);

-- trade-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-trade-1-01',
     'TKM-2021', 'trade-1', 1, 'arms-trafficking',
     'framework', 'affirmed', 'stated', 'lowers', '{firearms,legislation}',
     'Turkmenistan controls guns strictly.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-trade-1-02',
     'TKM-2021', 'trade-1', 2, 'arms-trafficking',
     'framework', 'affirmed', 'stated', 'lowers', '{firearms}',
     'Very few security personnel in Turkmenistan are allowed to carry handguns.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-trade-1-02', 'TKM-2021', 'security-personnel', 'counterpart', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-trade-1-03',
     'TKM-2021', 'trade-1', 3, 'arms-trafficking',
     'framework', 'affirmed', 'stated', 'lowers', '{firearms,legislation}',
     'For civilians in Turkmenistan, gun control requires a background check and a psychiatric evaluation.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-trade-1-03', 'TKM-2021', 'civilians', 'counterpart', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-trade-1-04',
     'TKM-2021', 'trade-1', 4, 'arms-trafficking',
     'practice', 'affirmed', 'stated', 'lowers', '{firearms}',
     'In Turkmenistan, the homes of people who own guns lawfully are inspected about twice a year.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-trade-1-04', 'TKM-2021', 'legal-gun-owners', 'counterpart', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-trade-1-05',
     'TKM-2021', 'trade-1', 5, 'arms-trafficking',
     'scale', 'affirmed', 'stated', 'lowers', '{firearms}',
     'Gun crime is exceedingly rare in Turkmenistan.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-trade-1-06',
     'TKM-2021', 'trade-1', 6, 'arms-trafficking',
     'scale', 'little_evidence', 'stated', 'lowers', '{firearms}',
     'On the whole, there is scant evidence of any consolidated market for trafficked arms in Turkmenistan.');

-- environment-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-environment-1-01',
     'TKM-2021', 'environment-1', 1, 'flora-crimes',
     'scale', 'little_evidence', 'stated', 'lowers', '{wildlife}',
     'There is scant evidence that organised crime groups have a strong presence in Turkmenistan''s market for flora crimes.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-environment-1-01', 'TKM-2021', 'organised-crime-groups', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-environment-1-02',
     'TKM-2021', 'environment-1', 2, 'fauna-crimes',
     'scale', 'little_evidence', 'stated', 'lowers', '{wildlife}',
     'There is scant evidence that organised crime groups have a strong presence in Turkmenistan''s market for fauna crimes.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-environment-1-02', 'TKM-2021', 'organised-crime-groups', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-environment-1-03',
     'TKM-2021', 'environment-1', 3, 'non-renewable-resource-crimes',
     'practice', 'affirmed', 'stated', 'raises', '{oil_and_gas}',
     'The state''s management of Turkmenistan''s large oil and gas industry is opaque.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-environment-1-03', 'government-transparency-and-accountability');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-environment-1-03', 'TKM-2021', 'government', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-environment-1-04',
     'TKM-2021', 'environment-1', 4, 'non-renewable-resource-crimes',
     'conduct', 'affirmed', 'suggested', 'raises', '{oil_and_gas,corruption}',
     'The opaque management of Turkmenistan''s oil and gas industry implies that natural resources are looted at a high level '
     'of the state.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-environment-1-04', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-environment-1-04', 'TKM-2021', 'senior-officials', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-environment-1-04', 'inferred_from', 'TKM-2021-environment-1-03');

-- drugs-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-01',
     'TKM-2021', 'drugs-1', 1, 'heroin-trade',
     'scale', 'denied', 'suggested', 'lowers', '{heroin}',
     'Turkmenistan does not seem to be a major hub for heroin trafficking.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-1-01', 'qualified_by', 'TKM-2021-drugs-1-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-02',
     'TKM-2021', 'drugs-1', 2, 'heroin-trade',
     'route', 'affirmed', 'stated', 'raises', '{heroin,smuggling}',
     'Turkmenistan is a transit country for narcotics that are smuggled from Afghanistan to Turkey, Russia and markets in '
     'Europe.');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-drugs-1-02', 'AFG', 'Afghanistan', 'origin', 1),
    ('TKM-2021-drugs-1-02', 'TKM', 'Turkmenistan', 'via', 2),
    ('TKM-2021-drugs-1-02', 'TUR', 'Turkey', 'destination', 3),
    ('TKM-2021-drugs-1-02', 'RUS', 'Russia', 'destination', 4),
    ('TKM-2021-drugs-1-02', null, 'Europe', 'destination', 5);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-03',
     'TKM-2021', 'drugs-1', 3, 'heroin-trade',
     'route', 'affirmed', 'stated', 'mixed', '{seizures,borders}',
     'Narcotics have been seized along the borders that Turkmenistan shares with Afghanistan and Iran.');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-drugs-1-03', 'AFG', 'Afghanistan', 'border', 1),
    ('TKM-2021-drugs-1-03', 'IRN', 'Iran', 'border', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-04',
     'TKM-2021', 'drugs-1', 4, 'heroin-trade',
     'scale', 'affirmed', 'stated', 'raises', '{seizures}',
     'Turkmenistan makes only a small number of narcotics seizures.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-1-04', 'qualified_by', 'TKM-2021-drugs-1-07');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, trend, statement) values
    ('TKM-2021-drugs-1-05',
     'TKM-2021', 'drugs-1', 5, 'heroin-trade',
     'scale', 'affirmed', 'stated', 'raises', '{seizures,opium,heroin}', null, '2016', false, 'falling',
     'The number of narcotics seizures in Turkmenistan fell in recent years up to 2016, when the government ceased to declare '
     'its opium and heroin seizures.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-1-05', 'qualified_by', 'TKM-2021-drugs-1-06'),
    ('TKM-2021-drugs-1-05', 'qualified_by', 'TKM-2021-drugs-1-07');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-drugs-1-06',
     'TKM-2021', 'drugs-1', 6, 'heroin-trade',
     'data', 'affirmed', 'stated', 'raises', '{seizures,opium,heroin}', '2016', '2016', false,
     'In 2016, Turkmenistan''s government ceased to declare its opium and heroin seizures.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-drugs-1-06', 'government-transparency-and-accountability');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-drugs-1-06', 'TKM-2021', 'government', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-07',
     'TKM-2021', 'drugs-1', 7, 'heroin-trade',
     'conduct', 'affirmed', 'suggested', 'raises', '{seizures,corruption,heroin}',
     'It has been suggested that the low volumes of narcotics seized in Turkmenistan could be a sign of officials taking part '
     'in the trade.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-drugs-1-07', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-drugs-1-07', 'TKM-2021', 'officials', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-1-07', 'inferred_from', 'TKM-2021-drugs-1-04');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-08',
     'TKM-2021', 'drugs-1', 8, 'heroin-trade',
     'route', 'affirmed', 'stated', 'raises', '{seizures,borders}',
     'Sizeable seizures have been made in Uzbekistan, Kazakhstan and Afghanistan, close to their borders with Turkmenistan.');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-drugs-1-08', 'AFG', 'Afghanistan', 'seizure', 1),
    ('TKM-2021-drugs-1-08', 'KAZ', 'Kazakhstan', 'seizure', 2),
    ('TKM-2021-drugs-1-08', 'UZB', 'Uzbekistan', 'seizure', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-09',
     'TKM-2021', 'drugs-1', 9, 'heroin-trade',
     'scale', 'affirmed', 'suggested', 'raises', '{heroin,seizures,borders}',
     'Sizeable seizures in neighbouring countries suggest that more heroin may cross Turkmenistan''s border than its '
     'authorities admit.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-drugs-1-09', 'TKM-2021', 'authorities', 'responsible', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-1-09', 'inferred_from', 'TKM-2021-drugs-1-08');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-10',
     'TKM-2021', 'drugs-1', 10, 'heroin-trade',
     'scale', 'affirmed', 'stated', 'lowers', '{heroin}',
     'Heroin use makes up only a small domestic market in Turkmenistan.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-1-10', 'qualified_by', 'TKM-2021-drugs-1-11');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-11',
     'TKM-2021', 'drugs-1', 11, 'heroin-trade',
     'data', 'affirmed', 'reported', 'raises', '{heroin}',
     'Figures on domestic heroin use in Turkmenistan are thought unreliable.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-1-12',
     'TKM-2021', 'drugs-1', 12, 'cocaine-trade',
     'scale', 'little_evidence', 'stated', 'lowers', '{cocaine}',
     'There is scant evidence that Turkmenistan has a significant cocaine market.');

-- drugs-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-2-01',
     'TKM-2021', 'drugs-2', 1, 'cannabis-trade',
     'scale', 'affirmed', 'stated', 'raises', '{cannabis}',
     'Turkmenistan does have a domestic cannabis market.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-2-01', 'qualified_by', 'TKM-2021-drugs-2-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, comparator_scope, comparator_position, statement) values
    ('TKM-2021-drugs-2-02',
     'TKM-2021', 'drugs-2', 2, 'cannabis-trade',
     'scale', 'affirmed', 'stated', 'lowers', '{cannabis}', 'world', 'low',
     'By world standards, cannabis use in Turkmenistan is relatively low.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-drugs-2-03',
     'TKM-2021', 'drugs-2', 3, 'synthetic-drug-trade',
     'scale', 'affirmed', 'stated', 'lowers', '{synthetic_drugs}',
     'Turkmenistan''s market for synthetic drugs is fairly limited in extent.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-drugs-2-03', 'qualified_by', 'TKM-2021-drugs-2-04');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, trend, comparator_scope, comparator_position, statement) values
    ('TKM-2021-drugs-2-04',
     'TKM-2021', 'drugs-2', 4, 'synthetic-drug-trade',
     'scale', 'affirmed', 'reported', 'raises', '{synthetic_drugs}', 'emerging', 'region', 'only_one',
     'According to scarce data, Turkmenistan was alone in its region in reporting that new psychoactive substances had emerged.');

-- criminal-actors-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-01',
     'TKM-2021', 'criminal-actors-1', 1, 'mafia-style-groups',
     'practice', 'affirmed', 'stated', 'mixed', '{violence,repression}',
     'Turkmenistan has a record of dealing with mafia bosses violently, yet effectively.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-01', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-criminal-actors-1-01', 'TKM-2021', 'mafia-bosses', 'perpetrator', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-criminal-actors-1-02',
     'TKM-2021', 'criminal-actors-1', 2, 'mafia-style-groups',
     'practice', 'affirmed', 'stated', 'lowers', '{repression}', '1990', '1999', false,
     'In the 1990s, Turkmenistan eradicated every mafia leader who was then active.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-02', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-criminal-actors-1-02', 'TKM-2021', 'mafia-bosses', 'perpetrator', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-03',
     'TKM-2021', 'criminal-actors-1', 3, 'mafia-style-groups',
     'practice', 'affirmed', 'stated', 'mixed', '{executions,violence}',
     'In its dealings with mafia bosses, Turkmenistan went so far as to execute people in public.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-03', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-criminal-actors-1-03', 'TKM-2021', 'mafia-bosses', 'perpetrator', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-04',
     'TKM-2021', 'criminal-actors-1', 4, 'mafia-style-groups',
     'structure', 'affirmed', 'stated', 'raises', '{}',
     'As of 2021, the thieves-in-law are the foremost of Turkmenistan''s mafia-style groups.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-04', 'TKM-2021', 'thieves-in-law', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-1-04', 'qualified_by', 'TKM-2021-criminal-actors-1-06');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-05',
     'TKM-2021', 'criminal-actors-1', 5, 'mafia-style-groups',
     'structure', 'affirmed', 'stated', 'raises', '{}',
     'Members of Turkmenistan''s thieves-in-law keep to a particular way of life, take oaths and live solely off the proceeds '
     'of crime.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-05', 'TKM-2021', 'thieves-in-law', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-06',
     'TKM-2021', 'criminal-actors-1', 6, 'mafia-style-groups',
     'scale', 'denied', 'stated', 'lowers', '{}',
     'The control that mafia-style groups have in Turkmenistan should not be overrated.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-06', 'TKM-2021', 'mafia-style-groups', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-1-06', 'caused_by', 'TKM-2021-criminal-actors-1-07');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-07',
     'TKM-2021', 'criminal-actors-1', 7, 'mafia-style-groups',
     'conduct', 'affirmed', 'stated', 'mixed', '{prisons}',
     'Turkmenistan''s mafia-style groups generally only carry out tasks that the government hands to them, for example '
     'operations among prisoners.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-1-07', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-07', 'TKM-2021', 'mafia-style-groups', 'perpetrator', 1),
    ('TKM-2021-criminal-actors-1-07', 'TKM-2021', 'government', 'responsible', 2),
    ('TKM-2021-criminal-actors-1-07', 'TKM-2021', 'prisoners', 'exposed', 3);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-1-07', 'qualified_by', 'TKM-2021-criminal-actors-1-08');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-08',
     'TKM-2021', 'criminal-actors-1', 8, 'mafia-style-groups',
     'scale', 'affirmed', 'stated', 'lowers', '{prisons}',
     'Mafia-style groups have very little control over Turkmenistan''s prison system as a whole.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-08', 'TKM-2021', 'mafia-style-groups', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-09',
     'TKM-2021', 'criminal-actors-1', 9, 'mafia-style-groups',
     'capacity', 'affirmed', 'reported', 'raises', '{firearms}',
     'Turkmenistan''s mafia-style groups are believed to have a degree of access to weapons.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-09', 'TKM-2021', 'mafia-style-groups', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-1-09', 'qualified_by', 'TKM-2021-criminal-actors-1-10');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-1-10',
     'TKM-2021', 'criminal-actors-1', 10, 'mafia-style-groups',
     'conduct', 'denied', 'stated', 'lowers', '{firearms}',
     'Turkmenistan''s mafia-style groups do not bear arms in the open.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-1-10', 'TKM-2021', 'mafia-style-groups', 'perpetrator', 1);

-- criminal-actors-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-01',
     'TKM-2021', 'criminal-actors-2', 1, 'criminal-networks',
     'structure', 'affirmed', 'reported', 'raises', '{}',
     'Some evidence exists of loose networks of criminals in Turkmenistan.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-01', 'TKM-2021', 'criminal-networks', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-2-01', 'qualified_by', 'TKM-2021-criminal-actors-2-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-02',
     'TKM-2021', 'criminal-actors-2', 2, 'criminal-networks',
     'structure', 'affirmed', 'stated', 'raises', '{heroin}',
     'In Turkmenistan, loose criminal networks are less common than cooperation of Turkmens with transnational organisations '
     'that traffic heroin.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-2-02', 'heroin-trade'),
    ('TKM-2021-criminal-actors-2-02', 'foreign-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-02', 'TKM-2021', 'turkmen-nationals', 'perpetrator', 1),
    ('TKM-2021-criminal-actors-2-02', 'TKM-2021', 'heroin-trafficking-organisations', 'counterpart', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-03',
     'TKM-2021', 'criminal-actors-2', 3, 'foreign-actors',
     'structure', 'affirmed', 'stated', 'raises', '{heroin}',
     'The transnational heroin trafficking organisations with which Turkmens cooperate usually consist of Afghan, Sri Lankan '
     'and US nationals.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-2-03', 'criminal-networks'),
    ('TKM-2021-criminal-actors-2-03', 'heroin-trade');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-03', 'TKM-2021', 'heroin-trafficking-organisations', 'perpetrator', 1),
    ('TKM-2021-criminal-actors-2-03', 'TKM-2021', 'us-nationals', 'member', 2),
    ('TKM-2021-criminal-actors-2-03', 'TKM-2021', 'afghan-nationals', 'member', 3),
    ('TKM-2021-criminal-actors-2-03', 'TKM-2021', 'sri-lankan-nationals', 'member', 4);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-04',
     'TKM-2021', 'criminal-actors-2', 4, 'criminal-networks',
     'conduct', 'affirmed', 'reported', 'raises', '{racketeering,labour_migration}',
     'Turkmen criminal groups are reported to run rackets against Turkmen migrant workers in Turkey.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-2-04', 'extortion-and-protection-racketeering');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-04', 'TKM-2021', 'turkmen-criminal-groups', 'perpetrator', 1),
    ('TKM-2021-criminal-actors-2-04', 'TKM-2021', 'labour-migrants', 'victim', 2);
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-criminal-actors-2-04', 'TUR', 'Turkey', 'location', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-05',
     'TKM-2021', 'criminal-actors-2', 5, 'criminal-networks',
     'scale', 'affirmed', 'stated', 'raises', '{}',
     'Criminal networks are widespread in Turkmenistan and operate in every part of the country.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-05', 'TKM-2021', 'criminal-networks', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-06',
     'TKM-2021', 'criminal-actors-2', 6, 'criminal-networks',
     'scale', 'affirmed', 'stated', 'none', '{violence}',
     'The level of violence that criminal networks in Turkmenistan use varies.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-06', 'TKM-2021', 'criminal-networks', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-2-06', 'qualified_by', 'TKM-2021-criminal-actors-2-07');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-2-07',
     'TKM-2021', 'criminal-actors-2', 7, 'criminal-networks',
     'scale', 'affirmed', 'stated', 'raises', '{violence}',
     'The level of violence that criminal networks in Turkmenistan use is especially high around the human trafficking market.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-2-07', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-2-07', 'TKM-2021', 'criminal-networks', 'perpetrator', 1);

-- criminal-actors-3
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-01',
     'TKM-2021', 'criminal-actors-3', 1, 'political-leadership-and-governance',
     'structure', 'affirmed', 'stated', 'raises', '{repression}',
     'Turkmenistan is ruled as a dictatorship.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-02',
     'TKM-2021', 'criminal-actors-3', 2, 'state-embedded-actors',
     'capacity', 'affirmed', 'stated', 'raises', '{}',
     'Because Turkmenistan is a dictatorship, its state institutions are weak.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-02', 'TKM-2021', 'state-institutions', 'responsible', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-3-02', 'caused_by', 'TKM-2021-criminal-actors-3-01');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-03',
     'TKM-2021', 'criminal-actors-3', 3, 'state-embedded-actors',
     'scale', 'affirmed', 'stated', 'raises', '{corruption}',
     'Because Turkmenistan is a dictatorship, corruption among state actors is extremely high.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-03', 'TKM-2021', 'state-actors', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-3-03', 'caused_by', 'TKM-2021-criminal-actors-3-01');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-04',
     'TKM-2021', 'criminal-actors-3', 4, 'state-embedded-actors',
     'conduct', 'affirmed', 'stated', 'raises', '{}',
     'Turkmenistan''s state itself often creates criminal markets, helps them along and provides ideal conditions in which they '
     'flourish.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-04', 'TKM-2021', 'state-actors', 'perpetrator', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-3-04', 'caused_by', 'TKM-2021-criminal-actors-3-02'),
    ('TKM-2021-criminal-actors-3-04', 'caused_by', 'TKM-2021-criminal-actors-3-03');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-05',
     'TKM-2021', 'criminal-actors-3', 5, 'government-transparency-and-accountability',
     'practice', 'affirmed', 'stated', 'raises', '{oversight}',
     'Turkmenistan''s government shows little transparency.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-05', 'TKM-2021', 'government', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-06',
     'TKM-2021', 'criminal-actors-3', 6, 'state-embedded-actors',
     'conduct', 'affirmed', 'stated', 'raises', '{corruption,procurement,public_finances}',
     'Contracts for public infrastructure in Turkmenistan often serve to let elites take state money for themselves.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-3-06', 'financial-crimes'),
    ('TKM-2021-criminal-actors-3-06', 'government-transparency-and-accountability');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-06', 'TKM-2021', 'elites', 'beneficiary', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-07',
     'TKM-2021', 'criminal-actors-3', 7, 'state-embedded-actors',
     'scale', 'affirmed', 'stated', 'raises', '{corruption}',
     'Corruption in Turkmenistan is especially common at the highest levels of government.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-07', 'TKM-2021', 'senior-officials', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-08',
     'TKM-2021', 'criminal-actors-3', 8, 'state-embedded-actors',
     'structure', 'affirmed', 'stated', 'raises', '{business}',
     'As of 2021, President Gurbanguly Berdimuhamedov controls the whole of Turkmenistan''s economy, both legal and illegal.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-08', 'TKM-2021', 'president', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-3-09',
     'TKM-2021', 'criminal-actors-3', 9, 'state-embedded-actors',
     'structure', 'affirmed', 'stated', 'raises', '{nepotism}',
     'As of 2021, power at the highest levels of Turkmenistan''s government is passed on through nepotism rather than '
     'democratically.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-3-09', 'political-leadership-and-governance');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-3-09', 'TKM-2021', 'senior-officials', 'responsible', 1);

-- criminal-actors-4
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-4-01',
     'TKM-2021', 'criminal-actors-4', 1, 'foreign-actors',
     'scale', 'affirmed', 'stated', 'lowers', '{}',
     'In Turkmenistan there is fairly little interaction with criminal actors from abroad.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-4-01', 'TKM-2021', 'foreign-criminal-actors', 'counterpart', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-actors-4-01', 'qualified_by', 'TKM-2021-criminal-actors-4-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-actors-4-02',
     'TKM-2021', 'criminal-actors-4', 2, 'foreign-actors',
     'structure', 'affirmed', 'stated', 'raises', '{}',
     'Russian organised crime has a notable influence in Turkmenistan through its connections with the Turkmen thieves-in-law.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-actors-4-02', 'mafia-style-groups');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-actors-4-02', 'TKM-2021', 'russian-organised-crime', 'perpetrator', 1),
    ('TKM-2021-criminal-actors-4-02', 'TKM-2021', 'thieves-in-law', 'counterpart', 2);

-- leadership-and-governance-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, comparator_scope, comparator_position, statement) values
    ('TKM-2021-leadership-and-governance-1-01',
     'TKM-2021', 'leadership-and-governance-1', 1, null,
     'scale', 'affirmed', 'stated', 'raises', '{repression}', 'world', 'among_worst',
     'Turkmenistan is among the most isolated and most oppressive states in the world.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-02',
     'TKM-2021', 'leadership-and-governance-1', 2, 'political-leadership-and-governance',
     'practice', 'affirmed', 'stated', 'raises', '{repression}',
     'As of 2021, Turkmenistan''s president controls and monitors every aspect of public life.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-02', 'TKM-2021', 'president', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-03',
     'TKM-2021', 'leadership-and-governance-1', 3, 'political-leadership-and-governance',
     'practice', 'denied', 'stated', 'raises', '{}',
     'As of 2021, fighting organised crime is not part of the agenda of Turkmenistan''s president.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-03', 'TKM-2021', 'president', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-04',
     'TKM-2021', 'leadership-and-governance-1', 4, 'government-transparency-and-accountability',
     'framework', 'denied', 'stated', 'raises', '{corruption,oversight}',
     'Turkmenistan has no independent institutions against corruption.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-05',
     'TKM-2021', 'leadership-and-governance-1', 5, 'government-transparency-and-accountability',
     'conduct', 'affirmed', 'stated', 'raises', '{corruption,racketeering,business}',
     'Earlier anti-corruption bodies in Turkmenistan were used to extort money from rich officials and businesspeople.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-leadership-and-governance-1-05', 'state-embedded-actors'),
    ('TKM-2021-leadership-and-governance-1-05', 'extortion-and-protection-racketeering');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-05', 'TKM-2021', 'former-anti-corruption-bodies', 'perpetrator', 1),
    ('TKM-2021-leadership-and-governance-1-05', 'TKM-2021', 'wealthy-officials', 'victim', 2),
    ('TKM-2021-leadership-and-governance-1-05', 'TKM-2021', 'businesspeople', 'victim', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-06',
     'TKM-2021', 'leadership-and-governance-1', 6, 'political-leadership-and-governance',
     'practice', 'affirmed', 'stated', 'mixed', '{repression}',
     'Turkmenistan''s crackdowns on crime are selective.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-06', 'TKM-2021', 'government', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-07',
     'TKM-2021', 'leadership-and-governance-1', 7, 'political-leadership-and-governance',
     'practice', 'affirmed', 'stated', 'raises', '{repression}',
     'Turkmenistan''s crackdowns on crime mainly mirror conflicts inside the ruling elite.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-07', 'TKM-2021', 'elites', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-08',
     'TKM-2021', 'leadership-and-governance-1', 8, 'political-leadership-and-governance',
     'capacity', 'affirmed', 'stated', 'raises', '{}',
     'Overall, Turkmenistan''s government is very ineffective.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-08', 'TKM-2021', 'government', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-1-09',
     'TKM-2021', 'leadership-and-governance-1', 9, 'political-leadership-and-governance',
     'practice', 'affirmed', 'stated', 'raises', '{}',
     'Overall, Turkmenistan''s government rules in its own interest.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-1-09', 'TKM-2021', 'government', 'responsible', 1);

-- leadership-and-governance-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-01',
     'TKM-2021', 'leadership-and-governance-2', 1, 'government-transparency-and-accountability',
     'scale', 'affirmed', 'stated', 'raises', '{public_trust}',
     'People in Turkmenistan generally have very little trust in the government, above all as regards construction and the '
     'public sector.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-01', 'TKM-2021', 'public', 'counterpart', 1),
    ('TKM-2021-leadership-and-governance-2-01', 'TKM-2021', 'government', 'responsible', 2),
    ('TKM-2021-leadership-and-governance-2-01', 'TKM-2021', 'public-sector', 'responsible', 3),
    ('TKM-2021-leadership-and-governance-2-01', 'TKM-2021', 'construction-industry', 'counterpart', 4);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-leadership-and-governance-2-02',
     'TKM-2021', 'leadership-and-governance-2', 2, 'government-transparency-and-accountability',
     'practice', 'affirmed', 'stated', 'raises', '{elections}', '2018', '2018', false,
     'Turkmenistan''s 2018 election lacked the preconditions of a democratic process.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-03',
     'TKM-2021', 'leadership-and-governance-2', 3, 'government-transparency-and-accountability',
     'data', 'denied', 'stated', 'raises', '{public_finances}',
     'No information on the government''s spending and budgets is available to the public in Turkmenistan.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-03', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-leadership-and-governance-2-03', 'TKM-2021', 'public', 'counterpart', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-04',
     'TKM-2021', 'leadership-and-governance-2', 4, 'international-cooperation',
     'scale', 'affirmed', 'stated', 'raises', '{}',
     'Turkmenistan is highly isolated.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-05',
     'TKM-2021', 'leadership-and-governance-2', 5, 'international-cooperation',
     'practice', 'affirmed', 'stated', 'raises', '{}',
     'Turkmenistan shows little interest in cooperating, regionally or internationally, with other countries of the '
     'Commonwealth of Independent States or with those farther away.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-05', 'TKM-2021', 'commonwealth-of-independent-states', 'counterpart', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-06',
     'TKM-2021', 'leadership-and-governance-2', 6, 'international-cooperation',
     'framework', 'affirmed', 'stated', 'lowers', '{treaties}',
     'Turkmenistan has ratified most of the relevant treaties and conventions on organised crime.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-06', 'TKM-2021', 'organised-crime-treaties', 'instrument', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-leadership-and-governance-2-06', 'qualified_by', 'TKM-2021-leadership-and-governance-2-07'),
    ('TKM-2021-leadership-and-governance-2-06', 'qualified_by', 'TKM-2021-leadership-and-governance-2-08');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-07',
     'TKM-2021', 'leadership-and-governance-2', 7, 'international-cooperation',
     'framework', 'denied', 'stated', 'raises', '{treaties,firearms,wildlife}',
     'Turkmenistan has not ratified the Arms Trade Treaty, nor the Convention on International Trade in Endangered Species.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-07', 'TKM-2021', 'arms-trade-treaty', 'instrument', 1),
    ('TKM-2021-leadership-and-governance-2-07', 'TKM-2021', 'cites', 'instrument', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-08',
     'TKM-2021', 'leadership-and-governance-2', 8, 'international-cooperation',
     'practice', 'denied', 'stated', 'raises', '{treaties}',
     'Turkmenistan does not take a meaningful part in the treaties and conventions on organised crime that it has ratified.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-08', 'TKM-2021', 'organised-crime-treaties', 'instrument', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-09',
     'TKM-2021', 'leadership-and-governance-2', 9, 'national-policies-and-laws',
     'framework', 'affirmed', 'stated', 'lowers', '{legislation}',
     'Turkmenistan has adopted laws, and a legal framework at national level, under which many kinds of organised crime are '
     'offences.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-09', 'TKM-2021', 'organised-crime-legislation', 'instrument', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-leadership-and-governance-2-09', 'qualified_by', 'TKM-2021-leadership-and-governance-2-10'),
    ('TKM-2021-leadership-and-governance-2-09', 'qualified_by', 'TKM-2021-leadership-and-governance-2-11');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-10',
     'TKM-2021', 'leadership-and-governance-2', 10, 'national-policies-and-laws',
     'framework', 'denied', 'stated', 'raises', '{legislation,smuggling}',
     'Turkmenistan''s laws notably do not make human smuggling an offence.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-leadership-and-governance-2-10', 'human-smuggling');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-10', 'TKM-2021', 'organised-crime-legislation', 'instrument', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-11',
     'TKM-2021', 'leadership-and-governance-2', 11, 'national-policies-and-laws',
     'practice', 'affirmed', 'stated', 'raises', '{legislation}',
     'Turkmenistan''s laws on organised crime are implemented extremely ineffectively and unevenly.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-11', 'TKM-2021', 'organised-crime-legislation', 'instrument', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-leadership-and-governance-2-12',
     'TKM-2021', 'leadership-and-governance-2', 12, 'national-policies-and-laws',
     'practice', 'affirmed', 'stated', 'raises', '{legislation}',
     'As of 2021, priorities in implementing Turkmenistan''s laws on organised crime are set solely by what the president '
     'wishes in his own interest.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-leadership-and-governance-2-12', 'political-leadership-and-governance');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-leadership-and-governance-2-12', 'TKM-2021', 'president', 'responsible', 1),
    ('TKM-2021-leadership-and-governance-2-12', 'TKM-2021', 'organised-crime-legislation', 'instrument', 2);

-- criminal-justice-and-security-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-01',
     'TKM-2021', 'criminal-justice-and-security-1', 1, 'judicial-system-and-detention',
     'framework', 'affirmed', 'stated', 'lowers', '{legislation,courts}',
     'In theory, Turkmenistan''s constitution separates the powers of state.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-01', 'TKM-2021', 'constitution', 'instrument', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-justice-and-security-1-01', 'qualified_by', 'TKM-2021-criminal-justice-and-security-1-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-02',
     'TKM-2021', 'criminal-justice-and-security-1', 2, 'judicial-system-and-detention',
     'practice', 'affirmed', 'stated', 'raises', '{courts}',
     'In practice, as of 2021, Turkmenistan''s judiciary stands below the executive and is controlled by the president.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-02', 'TKM-2021', 'judiciary', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-1-02', 'TKM-2021', 'executive', 'responsible', 2),
    ('TKM-2021-criminal-justice-and-security-1-02', 'TKM-2021', 'president', 'responsible', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-03',
     'TKM-2021', 'criminal-justice-and-security-1', 3, 'judicial-system-and-detention',
     'practice', 'affirmed', 'stated', 'raises', '{courts}',
     'As of 2021, Turkmenistan''s president alone appoints and dismisses judges.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-03', 'TKM-2021', 'president', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-1-03', 'TKM-2021', 'judges', 'counterpart', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-04',
     'TKM-2021', 'criminal-justice-and-security-1', 4, 'judicial-system-and-detention',
     'practice', 'affirmed', 'stated', 'raises', '{courts,repression}',
     'As of 2021, Turkmenistan''s president uses the courts to penalise dissent and to get rid of possible political threats.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-04', 'TKM-2021', 'president', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-1-04', 'TKM-2021', 'courts', 'responsible', 2),
    ('TKM-2021-criminal-justice-and-security-1-04', 'TKM-2021', 'dissenters', 'victim', 3),
    ('TKM-2021-criminal-justice-and-security-1-04', 'TKM-2021', 'political-opponents', 'victim', 4);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-05',
     'TKM-2021', 'criminal-justice-and-security-1', 5, 'judicial-system-and-detention',
     'practice', 'denied', 'stated', 'raises', '{courts,oversight}',
     'There is no independent judicial control in Turkmenistan.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-06',
     'TKM-2021', 'criminal-justice-and-security-1', 6, 'judicial-system-and-detention',
     'practice', 'affirmed', 'stated', 'raises', '{oversight}',
     'International bodies are kept from conducting meaningful audits in Turkmenistan.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-06', 'TKM-2021', 'international-bodies', 'counterpart', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-07',
     'TKM-2021', 'criminal-justice-and-security-1', 7, 'judicial-system-and-detention',
     'capacity', 'affirmed', 'stated', 'raises', '{courts}',
     'Turkmenistan''s courts are unable to judge high-profile criminals or organised crime defendants effectively.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-07', 'TKM-2021', 'courts', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-1-07', 'TKM-2021', 'organised-crime-defendants', 'counterpart', 2),
    ('TKM-2021-criminal-justice-and-security-1-07', 'TKM-2021', 'high-profile-criminals', 'perpetrator', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, comparator_scope, comparator_position, statement) values
    ('TKM-2021-criminal-justice-and-security-1-08',
     'TKM-2021', 'criminal-justice-and-security-1', 8, 'judicial-system-and-detention',
     'scale', 'affirmed', 'stated', 'raises', '{prisons}', 'world', 'among_highest',
     'Turkmenistan''s imprisonment rate is among the highest worldwide.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-09',
     'TKM-2021', 'criminal-justice-and-security-1', 9, 'judicial-system-and-detention',
     'harm', 'affirmed', 'stated', 'raises', '{prisons}',
     'Turkmenistan''s high imprisonment rate has led to seriously overcrowded prisons, poor conditions and a lack of adequate '
     'medical care for inmates.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-09', 'TKM-2021', 'prisoners', 'victim', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-justice-and-security-1-09', 'caused_by', 'TKM-2021-criminal-justice-and-security-1-08');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-10',
     'TKM-2021', 'criminal-justice-and-security-1', 10, 'judicial-system-and-detention',
     'scale', 'affirmed', 'stated', 'raises', '{torture,repression}',
     'Torture and confessions under duress are widespread in Turkmenistan, especially before trial.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-1-11',
     'TKM-2021', 'criminal-justice-and-security-1', 11, 'judicial-system-and-detention',
     'scale', 'affirmed', 'stated', 'raises', '{corruption,prisons}',
     'Corruption is very common among Turkmenistan''s prison officials.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-justice-and-security-1-11', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-1-11', 'TKM-2021', 'prison-officials', 'perpetrator', 1);

-- criminal-justice-and-security-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-01',
     'TKM-2021', 'criminal-justice-and-security-2', 1, 'law-enforcement',
     'structure', 'affirmed', 'stated', 'raises', '{police}',
     'As of 2021, Turkmenistan''s president controls law enforcement, as he does most other state resources.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-01', 'TKM-2021', 'president', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-2-01', 'TKM-2021', 'law-enforcement', 'responsible', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-02',
     'TKM-2021', 'criminal-justice-and-security-2', 2, 'law-enforcement',
     'practice', 'affirmed', 'stated', 'raises', '{police,repression}',
     'Law enforcement in Turkmenistan is usually turned on political opponents and dissenters rather than on preventing and '
     'punishing organised crime, all the more since the unit against it was dissolved.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-02', 'TKM-2021', 'law-enforcement', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-2-02', 'TKM-2021', 'dissenters', 'victim', 2),
    ('TKM-2021-criminal-justice-and-security-2-02', 'TKM-2021', 'political-opponents', 'victim', 3),
    ('TKM-2021-criminal-justice-and-security-2-02', 'TKM-2021', 'organised-crime-unit', 'responsible', 4);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-03',
     'TKM-2021', 'criminal-justice-and-security-2', 3, 'law-enforcement',
     'framework', 'affirmed', 'stated', 'raises', '{police}',
     'The unit that Turkmenistan had set up against organised crime has been dissolved.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-03', 'TKM-2021', 'organised-crime-unit', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-04',
     'TKM-2021', 'criminal-justice-and-security-2', 4, 'law-enforcement',
     'framework', 'affirmed', 'stated', 'none', '{police}',
     'Turkmenistan''s national police have the task of maintaining internal security.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-04', 'TKM-2021', 'national-police', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-05',
     'TKM-2021', 'criminal-justice-and-security-2', 5, 'law-enforcement',
     'framework', 'affirmed', 'stated', 'none', '{police}',
     'Turkmenistan''s Ministry of National Security is the successor of the KGB.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-05', 'TKM-2021', 'ministry-of-national-security', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-2-05', 'TKM-2021', 'kgb', 'counterpart', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-06',
     'TKM-2021', 'criminal-justice-and-security-2', 6, 'law-enforcement',
     'practice', 'affirmed', 'stated', 'raises', '{police}',
     'Turkmenistan''s Ministry of National Security uses methods similar to those of the KGB.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-06', 'TKM-2021', 'ministry-of-national-security', 'responsible', 1),
    ('TKM-2021-criminal-justice-and-security-2-06', 'TKM-2021', 'kgb', 'counterpart', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-07',
     'TKM-2021', 'criminal-justice-and-security-2', 7, 'law-enforcement',
     'practice', 'affirmed', 'stated', 'none', '{police}',
     'Turkmenistan''s Ministry of National Security is used to prevent the trafficking of drugs.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-07', 'TKM-2021', 'ministry-of-national-security', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-08',
     'TKM-2021', 'criminal-justice-and-security-2', 8, 'law-enforcement',
     'framework', 'denied', 'stated', 'raises', '{police,oversight}',
     'Turkmenistan has no civilian bodies that oversee the use of force by the police.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-08', 'TKM-2021', 'law-enforcement', 'responsible', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-09',
     'TKM-2021', 'criminal-justice-and-security-2', 9, 'law-enforcement',
     'framework', 'affirmed', 'stated', 'lowers', '{police,legislation}',
     'Turkmenistan has laws against arbitrary arrest.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-2-09', 'TKM-2021', 'arbitrary-arrest-laws', 'instrument', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-justice-and-security-2-09', 'qualified_by', 'TKM-2021-criminal-justice-and-security-2-10');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-2-10',
     'TKM-2021', 'criminal-justice-and-security-2', 10, 'law-enforcement',
     'practice', 'affirmed', 'suggested', 'raises', '{police,repression}',
     'Arbitrary arrest seems to continue unchecked in Turkmenistan.');

-- criminal-justice-and-security-3
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-01',
     'TKM-2021', 'criminal-justice-and-security-3', 1, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'raises', '{borders}',
     'Turkmenistan''s borders are long and porous, and hard to police.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-02',
     'TKM-2021', 'criminal-justice-and-security-3', 2, 'territorial-integrity',
     'route', 'affirmed', 'stated', 'raises', '{smuggling}',
     'Turkmenistan lies on major trafficking routes.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-03',
     'TKM-2021', 'criminal-justice-and-security-3', 3, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'raises', '{opium,heroin}',
     'Turkmenistan lies close to notable criminal markets, for example those of Afghanistan for opium and heroin.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-justice-and-security-3-03', 'heroin-trade');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-criminal-justice-and-security-3-03', 'AFG', 'Afghanistan', 'location', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-04',
     'TKM-2021', 'criminal-justice-and-security-3', 4, 'territorial-integrity',
     'scale', 'affirmed', 'suggested', 'lowers', '{smuggling,sea}',
     'Trafficking by sea seems to be less common in Turkmenistan.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-justice-and-security-3-04', 'caused_by', 'TKM-2021-criminal-justice-and-security-3-05');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-05',
     'TKM-2021', 'criminal-justice-and-security-3', 5, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'lowers', '{sea,oil_and_gas}',
     'Controlled goods, oil among them, are lawfully exported from Turkmenistan''s ports.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, trend, statement) values
    ('TKM-2021-criminal-justice-and-security-3-06',
     'TKM-2021', 'criminal-justice-and-security-3', 6, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'none', '{roads}', '2011', '2021', false, 'improving',
     'Turkmenistan''s roads to its neighbours improved substantially in the ten years before the 2021 report.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-07',
     'TKM-2021', 'criminal-justice-and-security-3', 7, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'raises', '{roads,smuggling}',
     'Turkmenistan''s roads to its neighbours have made smuggling by land easier.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-08',
     'TKM-2021', 'criminal-justice-and-security-3', 8, 'territorial-integrity',
     'scale', 'affirmed', 'stated', 'raises', '{borders,corruption}',
     'Border control officials in Turkmenistan are often corrupted.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-criminal-justice-and-security-3-08', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-criminal-justice-and-security-3-08', 'TKM-2021', 'border-officials', 'perpetrator', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-criminal-justice-and-security-3-09',
     'TKM-2021', 'criminal-justice-and-security-3', 9, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'raises', '{borders}',
     'Turkmenistan''s capacity to control its borders is impaired.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-criminal-justice-and-security-3-09', 'caused_by', 'TKM-2021-criminal-justice-and-security-3-11');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-criminal-justice-and-security-3-10',
     'TKM-2021', 'criminal-justice-and-security-3', 10, 'territorial-integrity',
     'practice', 'affirmed', 'stated', 'none', '{borders}', '2005', '2005', false,
     'Demarcation of the official border between Turkmenistan and Kazakhstan began in 2005.');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-criminal-justice-and-security-3-10', 'KAZ', 'Kazakhstan', 'border', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-criminal-justice-and-security-3-11',
     'TKM-2021', 'criminal-justice-and-security-3', 11, 'territorial-integrity',
     'capacity', 'affirmed', 'stated', 'raises', '{borders}', '2005', null, true,
     'As of 2021, demarcation of the official border between Turkmenistan and Kazakhstan is still unfinished.');
insert into crime_profile.finding_place (finding, code, name, role, position) values
    ('TKM-2021-criminal-justice-and-security-3-11', 'KAZ', 'Kazakhstan', 'border', 1);

-- economic-and-financial-environment-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, trend, statement) values
    ('TKM-2021-economic-and-financial-environment-1-01',
     'TKM-2021', 'economic-and-financial-environment-1', 1, 'anti-money-laundering',
     'framework', 'affirmed', 'stated', 'lowers', '{money_laundering}', '2010', '2010', false, 'improving',
     'At the start of the 2010s, Turkmenistan''s defences against money laundering had been significantly improved.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-economic-and-financial-environment-1-01', 'qualified_by', 'TKM-2021-economic-and-financial-environment-1-04');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-1-02',
     'TKM-2021', 'economic-and-financial-environment-1', 2, 'anti-money-laundering',
     'framework', 'affirmed', 'stated', 'lowers', '{money_laundering}',
     'After its defences against money laundering had been improved, Turkmenistan was taken out of the monitoring process of '
     'the Financial Action Task Force.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-1-02', 'TKM-2021', 'financial-action-task-force', 'counterpart', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-economic-and-financial-environment-1-02', 'qualified_by', 'TKM-2021-economic-and-financial-environment-1-04');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-1-03',
     'TKM-2021', 'economic-and-financial-environment-1', 3, 'anti-money-laundering',
     'scale', 'denied', 'stated', 'lowers', '{}',
     'Turkmenistan is not a major centre of finance.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-economic-and-financial-environment-1-03', 'qualified_by', 'TKM-2021-economic-and-financial-environment-1-04');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-1-04',
     'TKM-2021', 'economic-and-financial-environment-1', 4, 'anti-money-laundering',
     'scale', 'affirmed', 'stated', 'raises', '{money_laundering}',
     'Turkmenistan is still a jurisdiction of concern over money laundering.');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-economic-and-financial-environment-1-04', 'caused_by', 'TKM-2021-economic-and-financial-environment-1-05');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-1-05',
     'TKM-2021', 'economic-and-financial-environment-1', 5, 'anti-money-laundering',
     'capacity', 'affirmed', 'stated', 'raises', '{money_laundering,oversight}',
     'Concern over money laundering in Turkmenistan stems in large part from its government''s lack of transparency.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-economic-and-financial-environment-1-05', 'government-transparency-and-accountability');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-1-05', 'TKM-2021', 'government', 'responsible', 1);

-- economic-and-financial-environment-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-01',
     'TKM-2021', 'economic-and-financial-environment-2', 1, 'economic-regulatory-capacity',
     'capacity', 'denied', 'stated', 'raises', '{business}',
     'Turkmenistan''s government does not have sufficient mechanisms to keep businesses free of interference by criminals.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-2-01', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-economic-and-financial-environment-2-01', 'TKM-2021', 'businesses', 'exposed', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-02',
     'TKM-2021', 'economic-and-financial-environment-2', 2, 'economic-regulatory-capacity',
     'practice', 'affirmed', 'stated', 'raises', '{business}',
     'Property rights in Turkmenistan are ineffective.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-03',
     'TKM-2021', 'economic-and-financial-environment-2', 3, 'economic-regulatory-capacity',
     'capacity', 'denied', 'stated', 'raises', '{business}',
     'Turkmenistan''s economic environment at large does not give lawful businesses room to expand.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-2-03', 'TKM-2021', 'businesses', 'exposed', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-04',
     'TKM-2021', 'economic-and-financial-environment-2', 4, 'economic-regulatory-capacity',
     'conduct', 'affirmed', 'reported', 'raises', '{corruption,business}',
     'There are many stories of corruption in Turkmenistan''s government and among its business leaders.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-economic-and-financial-environment-2-04', 'state-embedded-actors'),
    ('TKM-2021-economic-and-financial-environment-2-04', 'private-sector-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-2-04', 'TKM-2021', 'business-leaders', 'perpetrator', 1),
    ('TKM-2021-economic-and-financial-environment-2-04', 'TKM-2021', 'government', 'perpetrator', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-05',
     'TKM-2021', 'economic-and-financial-environment-2', 5, 'economic-regulatory-capacity',
     'structure', 'affirmed', 'stated', 'raises', '{business,nepotism}',
     'As of 2021, a few patronage networks of Turkmenistan''s president control the economy.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-economic-and-financial-environment-2-05', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-2-05', 'TKM-2021', 'president', 'responsible', 1),
    ('TKM-2021-economic-and-financial-environment-2-05', 'TKM-2021', 'patronage-networks', 'responsible', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-06',
     'TKM-2021', 'economic-and-financial-environment-2', 6, 'economic-regulatory-capacity',
     'conduct', 'affirmed', 'stated', 'raises', '{business,nepotism}',
     'As of 2021, the patronage networks of Turkmenistan''s president hand out business opportunities and wealth to a circle of '
     'people whom he has appointed.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-economic-and-financial-environment-2-06', 'state-embedded-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-2-06', 'TKM-2021', 'patronage-networks', 'responsible', 1),
    ('TKM-2021-economic-and-financial-environment-2-06', 'TKM-2021', 'president', 'responsible', 2),
    ('TKM-2021-economic-and-financial-environment-2-06', 'TKM-2021', 'presidential-appointees', 'beneficiary', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-economic-and-financial-environment-2-07',
     'TKM-2021', 'economic-and-financial-environment-2', 7, 'economic-regulatory-capacity',
     'conduct', 'affirmed', 'stated', 'raises', '{corruption,nepotism}',
     'As of 2021, the patronage networks of Turkmenistan''s president have led to a culture of nepotism, embezzlement and '
     'bribery.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-economic-and-financial-environment-2-07', 'state-embedded-actors'),
    ('TKM-2021-economic-and-financial-environment-2-07', 'financial-crimes');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-economic-and-financial-environment-2-07', 'TKM-2021', 'patronage-networks', 'responsible', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-economic-and-financial-environment-2-07', 'caused_by', 'TKM-2021-economic-and-financial-environment-2-05'),
    ('TKM-2021-economic-and-financial-environment-2-07', 'caused_by', 'TKM-2021-economic-and-financial-environment-2-06');

-- civil-society-and-social-protection-1
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-01',
     'TKM-2021', 'civil-society-and-social-protection-1', 1, 'victim-and-witness-support',
     'framework', 'affirmed', 'stated', 'lowers', '{legislation}',
     'Turkmenistan has some national laws on social protection.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-01', 'TKM-2021', 'social-protection-laws', 'instrument', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-1-01', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-1-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-02',
     'TKM-2021', 'civil-society-and-social-protection-1', 2, 'victim-and-witness-support',
     'practice', 'affirmed', 'stated', 'raises', '{legislation}',
     'Turkmenistan''s government seldom implements its laws on social protection in a meaningful way.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-02', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-1-02', 'TKM-2021', 'social-protection-laws', 'instrument', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-03',
     'TKM-2021', 'civil-society-and-social-protection-1', 3, 'victim-and-witness-support',
     'practice', 'denied', 'stated', 'raises', '{victims}',
     'Turkmenistan''s government has not come to the help of victims of human trafficking.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-1-03', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-03', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-1-03', 'TKM-2021', 'trafficking-victims', 'victim', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-04',
     'TKM-2021', 'civil-society-and-social-protection-1', 4, 'victim-and-witness-support',
     'framework', 'affirmed', 'stated', 'lowers', '{legislation,victims}',
     'Turkmenistan''s anti-trafficking law obliges the government to help trafficking victims.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-1-04', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-04', 'TKM-2021', 'anti-trafficking-law', 'instrument', 1),
    ('TKM-2021-civil-society-and-social-protection-1-04', 'TKM-2021', 'government', 'responsible', 2),
    ('TKM-2021-civil-society-and-social-protection-1-04', 'TKM-2021', 'trafficking-victims', 'beneficiary', 3);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-1-04', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-1-03');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-05',
     'TKM-2021', 'civil-society-and-social-protection-1', 5, 'victim-and-witness-support',
     'practice', 'affirmed', 'stated', 'mixed', '{victims,ngos}',
     'Turkmenistan''s government leaves the treatment and care of trafficking victims to international non-state actors.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-1-05', 'human-trafficking'),
    ('TKM-2021-civil-society-and-social-protection-1-05', 'non-state-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-05', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-1-05', 'TKM-2021', 'international-non-state-actors', 'helper', 2),
    ('TKM-2021-civil-society-and-social-protection-1-05', 'TKM-2021', 'trafficking-victims', 'beneficiary', 3);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-06',
     'TKM-2021', 'civil-society-and-social-protection-1', 6, 'victim-and-witness-support',
     'framework', 'affirmed', 'stated', 'lowers', '{legislation,victims}',
     'Turkmenistan''s law has provisions on protecting, identifying and referring victims.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-1-06', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-06', 'TKM-2021', 'victim-provisions', 'instrument', 1),
    ('TKM-2021-civil-society-and-social-protection-1-06', 'TKM-2021', 'trafficking-victims', 'beneficiary', 2);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-1-06', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-1-07');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-07',
     'TKM-2021', 'civil-society-and-social-protection-1', 7, 'victim-and-witness-support',
     'practice', 'affirmed', 'stated', 'raises', '{legislation,victims}',
     'What Turkmenistan''s law provides on protecting, identifying and referring victims has gone unimplemented.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-1-07', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-07', 'TKM-2021', 'victim-provisions', 'instrument', 1),
    ('TKM-2021-civil-society-and-social-protection-1-07', 'TKM-2021', 'trafficking-victims', 'victim', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-1-08',
     'TKM-2021', 'civil-society-and-social-protection-1', 8, 'victim-and-witness-support',
     'practice', 'affirmed', 'stated', 'mixed', '{victims}',
     'Turkmenistan''s authorities have had to fall back on informally passing suspected victims of trafficking on to '
     'international organisations.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-1-08', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-1-08', 'TKM-2021', 'authorities', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-1-08', 'TKM-2021', 'international-organisations', 'helper', 2),
    ('TKM-2021-civil-society-and-social-protection-1-08', 'TKM-2021', 'trafficking-victims', 'beneficiary', 3);

-- civil-society-and-social-protection-2
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-01',
     'TKM-2021', 'civil-society-and-social-protection-2', 1, 'prevention',
     'practice', 'affirmed', 'stated', 'raises', '{}',
     'Efforts to prevent human trafficking in Turkmenistan have been meagre.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-2-01', 'human-trafficking');
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-2-01', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-2-06');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-02',
     'TKM-2021', 'civil-society-and-social-protection-2', 2, 'prevention',
     'framework', 'affirmed', 'stated', 'lowers', '{}', '2016', '2018', false,
     'Turkmenistan had a national action plan for 2016 to 2018.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-2-02', 'TKM-2021', 'national-action-plan', 'instrument', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, period_from, period_to, ongoing, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-03',
     'TKM-2021', 'civil-society-and-social-protection-2', 3, 'prevention',
     'practice', 'affirmed', 'reported', 'lowers', '{}', '2016', '2018', false,
     'An international organisation and Turkmenistan''s authorities are reported to have worked together to some extent on '
     'implementing the national action plan for 2016 to 2018.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-2-03', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-2-03', 'TKM-2021', 'authorities', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-2-03', 'TKM-2021', 'international-organisations', 'helper', 2),
    ('TKM-2021-civil-society-and-social-protection-2-03', 'TKM-2021', 'national-action-plan', 'instrument', 3);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-2-03', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-2-04'),
    ('TKM-2021-civil-society-and-social-protection-2-03', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-2-05');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-04',
     'TKM-2021', 'civil-society-and-social-protection-2', 4, 'prevention',
     'practice', 'denied', 'stated', 'raises', '{forced_labour,cotton}',
     'Turkmenistan took no action to end forced labour at the cotton harvest.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-2-04', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-2-04', 'TKM-2021', 'authorities', 'responsible', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-2-04', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-2-06');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-05',
     'TKM-2021', 'civil-society-and-social-protection-2', 5, 'prevention',
     'practice', 'denied', 'stated', 'raises', '{}',
     'Turkmenistan took no action to punish labour recruiters who took part in recruiting workers by fraud.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-2-05', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-2-05', 'TKM-2021', 'authorities', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-2-05', 'TKM-2021', 'labour-recruiters', 'perpetrator', 2),
    ('TKM-2021-civil-society-and-social-protection-2-05', 'TKM-2021', 'workers', 'victim', 3);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-2-05', 'qualified_by', 'TKM-2021-civil-society-and-social-protection-2-06');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-06',
     'TKM-2021', 'civil-society-and-social-protection-2', 6, 'prevention',
     'practice', 'affirmed', 'stated', 'lowers', '{awareness,ngos}',
     'Turkmenistan''s government cooperated with non-governmental organisations on rural awareness campaigns.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-2-06', 'human-trafficking'),
    ('TKM-2021-civil-society-and-social-protection-2-06', 'non-state-actors');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-2-06', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-2-06', 'TKM-2021', 'ngos', 'helper', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-2-07',
     'TKM-2021', 'civil-society-and-social-protection-2', 7, 'prevention',
     'practice', 'affirmed', 'stated', 'lowers', '{awareness}',
     'The rural awareness campaigns in Turkmenistan gave groups at risk information, training and discussions at schools about '
     'trafficking and exploitation.');
insert into crime_profile.finding_also (finding, indicator) values
    ('TKM-2021-civil-society-and-social-protection-2-07', 'human-trafficking');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-2-07', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-2-07', 'TKM-2021', 'ngos', 'helper', 2),
    ('TKM-2021-civil-society-and-social-protection-2-07', 'TKM-2021', 'at-risk-groups', 'beneficiary', 3);

-- civil-society-and-social-protection-3
insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-01',
     'TKM-2021', 'civil-society-and-social-protection-3', 1, 'non-state-actors',
     'capacity', 'affirmed', 'stated', 'raises', '{ngos,repression}',
     'Independent groups in Turkmenistan meet extremely hard obstacles to working openly for human rights.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-3-01', 'TKM-2021', 'independent-groups', 'victim', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-02',
     'TKM-2021', 'civil-society-and-social-protection-3', 2, 'non-state-actors',
     'framework', 'affirmed', 'stated', 'raises', '{ngos,repression}',
     'Turkmenistan has a burdensome and punitive system for registering NGOs.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-3-02', 'TKM-2021', 'ngos', 'victim', 1);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-03',
     'TKM-2021', 'civil-society-and-social-protection-3', 3, 'non-state-actors',
     'practice', 'affirmed', 'stated', 'raises', '{ngos,repression}',
     'Turkmenistan''s registration system in effect keeps most independent NGOs from being active or raising funds.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-3-03', 'TKM-2021', 'ngos', 'victim', 1);
insert into crime_profile.finding_relation (finding, type, other) values
    ('TKM-2021-civil-society-and-social-protection-3-03', 'caused_by', 'TKM-2021-civil-society-and-social-protection-3-02');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, comparator_scope, comparator_position, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-04',
     'TKM-2021', 'civil-society-and-social-protection-3', 4, 'non-state-actors',
     'scale', 'affirmed', 'stated', 'raises', '{press_freedom,repression}', 'world', 'among_worst',
     'Turkmenistan''s environment for press freedom is among the most oppressive.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-05',
     'TKM-2021', 'civil-society-and-social-protection-3', 5, 'non-state-actors',
     'practice', 'affirmed', 'stated', 'raises', '{press_freedom,internet}',
     'Turkmenistan''s government fully controls the media and the internet.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-3-05', 'TKM-2021', 'government', 'responsible', 1),
    ('TKM-2021-civil-society-and-social-protection-3-05', 'TKM-2021', 'media', 'exposed', 2);

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-06',
     'TKM-2021', 'civil-society-and-social-protection-3', 6, 'non-state-actors',
     'practice', 'affirmed', 'stated', 'raises', '{internet,repression}',
     'The internet is heavily restricted in Turkmenistan.');

insert into crime_profile.finding
    (id, profile, passage, position, subject,
     aspect, assertion, certainty, risk_effect, topics, statement) values
    ('TKM-2021-civil-society-and-social-protection-3-07',
     'TKM-2021', 'civil-society-and-social-protection-3', 7, 'non-state-actors',
     'harm', 'affirmed', 'stated', 'raises', '{press_freedom,torture,repression}',
     'Any journalist who works and reports for foreign networks in Turkmenistan faces intimidation, arrest and torture.');
insert into crime_profile.finding_party (finding, profile, party, role, position) values
    ('TKM-2021-civil-society-and-social-protection-3-07', 'TKM-2021', 'journalists', 'victim', 1),
    ('TKM-2021-civil-society-and-social-protection-3-07', 'TKM-2021', 'foreign-media-networks', 'counterpart', 2);

-- What a finding takes from a passage, its indicators rest on.
insert into crime_profile.passage_indicator (profile, passage, indicator, relation)
select distinct s.profile, f.passage, s.indicator, 'also'
  from crime_profile.finding_subject s
  join crime_profile.finding f on f.id = s.finding
 where s.profile = 'TKM-2021'
on conflict do nothing;
