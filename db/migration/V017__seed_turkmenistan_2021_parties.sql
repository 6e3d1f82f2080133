-- Seeds whom and what the findings on Turkmenistan of 2021 name: persons, groups, institutions and instruments.

insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'human-traffickers', 'Human traffickers',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'trafficking-victims', 'Victims of human trafficking',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'government', 'Government of Turkmenistan',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'students', 'Students',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'employees', 'Private and public employees',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'farmers', 'Farmers',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'labour-migrants', 'Turkmen labour migrants',
     'population_group', 'Turkmen', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'women', 'Turkmen women',
     'population_group', 'Turkmen', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'people-without-travel-documents', 'People without valid travel documents',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'smugglers', 'People smugglers',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'smuggled-people', 'Smuggled people',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'security-personnel', 'Security personnel',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'civilians', 'Civilians',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'legal-gun-owners', 'Legal gun owners',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'organised-crime-groups', 'Organised crime groups',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'senior-officials', 'Senior levels of the state',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'officials', 'Officials',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'authorities', 'Authorities',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'mafia-bosses', 'Mafia bosses',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'thieves-in-law', 'Thieves-in-law',
     'criminal_group', 'Turkmen', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'mafia-style-groups', 'Mafia-style groups',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'prisoners', 'Prisoners',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'criminal-networks', 'Criminal networks',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'turkmen-nationals', 'Turkmens who work with foreign traffickers',
     'criminal_group', 'Turkmen', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'heroin-trafficking-organisations', 'Transnational heroin trafficking organisations',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'us-nationals', 'US nationals',
     'population_group', 'US', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'afghan-nationals', 'Afghan nationals',
     'population_group', 'Afghan', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'sri-lankan-nationals', 'Sri Lankan nationals',
     'population_group', 'Sri Lankan', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'turkmen-criminal-groups', 'Turkmen criminal groups',
     'criminal_group', 'Turkmen', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'state-actors', 'State actors',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'state-institutions', 'State institutions',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'elites', 'Elites',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'president', 'Gurbanguly Berdimuhamedov',
     'person', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'foreign-criminal-actors', 'Foreign criminal actors',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'russian-organised-crime', 'Russian organised crime',
     'criminal_group', 'Russian', null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'former-anti-corruption-bodies', 'Earlier anti-corruption bodies',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'wealthy-officials', 'Wealthy officials',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'businesspeople', 'Businesspeople',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'public', 'The public',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'public-sector', 'Public sector',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'construction-industry', 'Construction industry',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'commonwealth-of-independent-states', 'Commonwealth of Independent States',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'organised-crime-treaties', 'Ratified treaties and conventions on organised crime',
     'instrument', null, true, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'arms-trade-treaty', 'Arms Trade Treaty',
     'instrument', null, false, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'cites', 'Convention on International Trade in Endangered Species',
     'instrument', null, false, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'organised-crime-legislation', 'National legislation on organised crime',
     'instrument', null, null, true);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'constitution', 'Constitution of Turkmenistan',
     'instrument', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'judiciary', 'Judiciary',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'executive', 'Executive',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'judges', 'Judges',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'courts', 'Courts',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'dissenters', 'Dissenters',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'political-opponents', 'Political opponents',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'international-bodies', 'International bodies',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'organised-crime-defendants', 'Organised crime defendants',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'high-profile-criminals', 'High-profile criminals',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'prison-officials', 'Prison officials',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'law-enforcement', 'Law enforcement',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'organised-crime-unit', 'Unit against organised crime',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'national-police', 'National police',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'ministry-of-national-security', 'Ministry of National Security',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'kgb', 'KGB',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'arbitrary-arrest-laws', 'Laws against arbitrary arrest',
     'instrument', null, null, true);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'border-officials', 'Border control officials',
     'state_body', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'financial-action-task-force', 'Financial Action Task Force',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'businesses', 'Businesses',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'business-leaders', 'Business leaders',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'patronage-networks', 'Patronage networks of the president',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'presidential-appointees', 'President''s circle of appointees',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'social-protection-laws', 'National laws on social protection',
     'instrument', null, null, true);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'anti-trafficking-law', 'Anti-trafficking law',
     'instrument', null, null, true);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'victim-provisions', 'Legal provisions on the protection, identification and referral of victims',
     'instrument', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'international-non-state-actors', 'International non-state actors',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'international-organisations', 'International organisations',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'national-action-plan', 'National action plan 2016 to 2018',
     'instrument', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'labour-recruiters', 'Labour recruiters',
     'criminal_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'workers', 'Workers',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'ngos', 'Non-governmental organisations',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'at-risk-groups', 'Groups at risk of trafficking',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'independent-groups', 'Independent groups',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'journalists', 'Journalists for foreign networks',
     'population_group', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'foreign-media-networks', 'Foreign media networks',
     'organisation', null, null, null);
insert into crime_profile.party (profile, key, name, type, nationality, ratified, in_force) values
    ('TKM-2021', 'media', 'Media',
     'organisation', null, null, null);
