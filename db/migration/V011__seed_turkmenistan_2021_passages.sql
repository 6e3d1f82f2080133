-- Seeds the 20 paragraphs of Turkmenistan's report of 2021: where each stands, how to recognise it, and which indicators rest on it.

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'people-1', 'people', 'People',
     1, 1, 120, 'Turkmenistan is among the worst',
     'e91386a003913ac2801e267b109cbccf975bcc453a17134a5e2c51b7d1985c3a');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'people-1', 'human-trafficking', 'about'),
    ('TKM-2021', 'people-1', 'state-embedded-actors', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'people-2', 'people', 'People',
     2, 2, 58, 'Although Turkmenistan is not as',
     'd5774a91fd39a3d07ac4828a6411998879c703238c6f9f704b72f920cf2ba78e');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'people-2', 'human-smuggling', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'trade-1', 'trade', 'Trade',
     1, 3, 56, 'Gun control is strict, with',
     'bc7410b4fd5d61b98fd4e3db01ed559ca174c772cdccb9e1a8fc279289cc4de1');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'trade-1', 'arms-trafficking', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'environment-1', 'environment', 'Environment',
     1, 4, 49, 'There is little evidence to',
     'f84f2235f51404d1a790d9ed2522024dfc0449d10952306017c7daf0fa02b6c1');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'environment-1', 'flora-crimes', 'about'),
    ('TKM-2021', 'environment-1', 'fauna-crimes', 'about'),
    ('TKM-2021', 'environment-1', 'non-renewable-resource-crimes', 'about'),
    ('TKM-2021', 'environment-1', 'state-embedded-actors', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'drugs-1', 'drugs', 'Drugs',
     1, 5, 150, 'Turkmenistan does not appear to',
     '7d777504066dce08f85b6582d4c74aa4b2f4cba5e387428d2389c999933eb0df');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'drugs-1', 'heroin-trade', 'about'),
    ('TKM-2021', 'drugs-1', 'cocaine-trade', 'about'),
    ('TKM-2021', 'drugs-1', 'state-embedded-actors', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'drugs-2', 'drugs', 'Drugs',
     2, 6, 51, 'A domestic market for cannabis',
     '4b504ab20b998ffd92defd36f958b63ad89f0a58f637ced6d58bb70c376d3629');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'drugs-2', 'cannabis-trade', 'about'),
    ('TKM-2021', 'drugs-2', 'synthetic-drug-trade', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-actors-1', 'criminal-actors', 'Criminal actors',
     1, 7, 108, 'Turkmenistan has a history of',
     '1c873cb92349f88b51fb61b08463cb3480bafffee094fda6ebb2e0a745315166');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-actors-1', 'mafia-style-groups', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-actors-2', 'criminal-actors', 'Criminal actors',
     2, 8, 73, 'There is some evidence of',
     '492b4ea952b8e28a89476742bc6f1d0c32e7c823bb5236a2f50d63d0ad0201f3');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-actors-2', 'criminal-networks', 'about'),
    ('TKM-2021', 'criminal-actors-2', 'human-trafficking', 'also'),
    ('TKM-2021', 'criminal-actors-2', 'heroin-trade', 'also'),
    ('TKM-2021', 'criminal-actors-2', 'foreign-actors', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-actors-3', 'criminal-actors', 'Criminal actors',
     3, 9, 90, 'As Turkmenistan is a dictatorship,',
     'f56d18ed178c7342a3a5c19474984577e337b5c2294fe5456f23ff55155f4229');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-actors-3', 'state-embedded-actors', 'about'),
    ('TKM-2021', 'criminal-actors-3', 'government-transparency-and-accountability', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-actors-4', 'criminal-actors', 'Criminal actors',
     4, 10, 24, 'Interaction with foreign criminal actors',
     '84586046701e9e2bc4d9243ed5232f831e057893140fb997d29f08bac50ccda5');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-actors-4', 'foreign-actors', 'about'),
    ('TKM-2021', 'criminal-actors-4', 'mafia-style-groups', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'leadership-and-governance-1', 'leadership-and-governance', 'Leadership and governance',
     1, 11, 81, 'Turkmenistan is one of the',
     '865a77813c98de306d1ff7f46592c2c55e2684b581f12d880cdeea4b21e698d3');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'leadership-and-governance-1', 'political-leadership-and-governance', 'about'),
    ('TKM-2021', 'leadership-and-governance-1', 'government-transparency-and-accountability', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'leadership-and-governance-2', 'leadership-and-governance', 'Leadership and governance',
     2, 12, 148, 'In general, the public has',
     '30c812f819b8c6665d7f612266bbef79c495640b93ae8ad56e9b6169d133ea2b');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'leadership-and-governance-2', 'government-transparency-and-accountability', 'about'),
    ('TKM-2021', 'leadership-and-governance-2', 'international-cooperation', 'about'),
    ('TKM-2021', 'leadership-and-governance-2', 'national-policies-and-laws', 'about'),
    ('TKM-2021', 'leadership-and-governance-2', 'human-smuggling', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-justice-and-security-1', 'criminal-justice-and-security', 'Criminal justice and security',
     1, 13, 113, 'In theory the constitution created',
     'ad88106f66087df7b98a8fc4ccaa133eca5e90526cb8c422900732af71705296');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-justice-and-security-1', 'judicial-system-and-detention', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-justice-and-security-2', 'criminal-justice-and-security', 'Criminal justice and security',
     2, 14, 99, 'Like most other resources of',
     '6d83b4b1db24442a54165ae1b96505d7ae0dc41ff4fa17723398f004b47996b9');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-justice-and-security-2', 'law-enforcement', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'criminal-justice-and-security-3', 'criminal-justice-and-security', 'Criminal justice and security',
     3, 15, 108, 'Turkmenistan’s borders are long, porous',
     '7dd4d472c0474ec22b61dda37138236705ef097f358c522a56516a96a684248b');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'criminal-justice-and-security-3', 'territorial-integrity', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'economic-and-financial-environment-1', 'economic-and-financial-environment', 'Economic and financial environment',
     1, 16, 58, 'At the beginning of the',
     '8ddc3d6f8ec279b9cbd440086b650d368045e8aaa54ca6d6728505d42efb5e2a');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'economic-and-financial-environment-1', 'anti-money-laundering', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'economic-and-financial-environment-2', 'economic-and-financial-environment', 'Economic and financial environment',
     2, 17, 81, 'The government does not have',
     '695059327c2d13c108351924e7805054a66de222549d75b588ffbc4f3721d5e2');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'economic-and-financial-environment-2', 'economic-regulatory-capacity', 'about');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'civil-society-and-social-protection-1', 'civil-society-and-social-protection', 'Civil society and social protection',
     1, 18, 72, 'While some national laws around',
     'fa6c091d444dec5da208be0fd5e1358da59e7c880c83bef0f8e0bfaa3e0d4584');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'civil-society-and-social-protection-1', 'victim-and-witness-support', 'about'),
    ('TKM-2021', 'civil-society-and-social-protection-1', 'non-state-actors', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'civil-society-and-social-protection-2', 'civil-society-and-social-protection', 'Civil society and social protection',
     2, 19, 79, 'Similarly, human trafficking prevention efforts',
     '5532223a59757a5a0be7432060aa3e8cec558b400e4a2eff029ed29f687ce206');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'civil-society-and-social-protection-2', 'prevention', 'about'),
    ('TKM-2021', 'civil-society-and-social-protection-2', 'non-state-actors', 'also');

insert into crime_profile.passage (profile, key, section, section_name, paragraph, position, words, starts_with, sha256) values
    ('TKM-2021', 'civil-society-and-social-protection-3', 'civil-society-and-social-protection', 'Civil society and social protection',
     3, 20, 73, 'Independent groups face incredibly difficult',
     'd5edd3ec8b044d3d40e6431550663b99977f43886071848487556a253e8e31a2');
insert into crime_profile.passage_indicator (profile, passage, indicator, relation) values
    ('TKM-2021', 'civil-society-and-social-protection-3', 'non-state-actors', 'about');
