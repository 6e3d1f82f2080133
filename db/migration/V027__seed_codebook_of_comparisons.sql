-- Seeds the coded values that only comparisons serve.

-- cell_state: what the value of a cell rests on, or the word for its absence
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('cell_state', 'observed', 1,
     'The value is a figure that the publisher gives.',
     'TKM-2021, heroin trade: a score of 6.5.'),
    ('cell_state', 'coded', 2,
     'The value is coded from the text, or counts what is.',
     'TKM-2021, heroin trade: roles transit and domestic_market.'),
    ('cell_state', 'derived', 3,
     'The value is computed by this service from figures that the publisher gives; it is not the publisher''s.',
     'TKM-2025 less TKM-2021, territorial integrity: a change of 2.5.'),
    ('cell_state', 'not_in_edition', 4,
     'No value: the edition, or one of those compared, did not measure it.',
     'TKM-2021, financial crimes.'),
    ('cell_state', 'not_loaded', 5,
     'No value: the edition has one, and it is not held.',
     'The score of a country whose profile has not been imported.'),
    ('cell_state', 'not_coded', 6,
     'No value: only figures of this profile are held.',
     'The roles of the heroin trade in TKM-2025.'),
    ('cell_state', 'not_mentioned', 7,
     'No value: the text is coded and says nothing of this.',
     'The state''s involvement in human smuggling, TKM-2021.');

-- direction: what a change means
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('direction', 'worse', 1,
     'The score of a market or an actor went up, or that of a resilience indicator went down.',
     'Turkmenistan, non-state actors from 2021 to 2025: 3.0 to 1.5.'),
    ('direction', 'better', 2,
     'The score of a market or an actor went down, or that of a resilience indicator went up.',
     'Turkmenistan, territorial integrity from 2021 to 2025: 2.0 to 4.5.'),
    ('direction', 'unchanged', 3,
     'Both editions give the same score. Where one gives none, no direction is served.',
     'Turkmenistan, heroin trade from 2021 to 2025: 6.5 to 6.5.');

-- movement: how a distance from a mean changed
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('movement', 'away', 1,
     'The exact distance from the mean has become greater, on whichever side.',
     'From 0.3 below the mean to 0.7 below it.'),
    ('movement', 'towards', 2,
     'The exact distance from the mean has become smaller, on whichever side.',
     'From 0.7 below the mean to 0.3 above it.'),
    ('movement', 'level', 3,
     'The exact distance from the mean is as great as it was.',
     'From 0.3 below the mean to 0.3 below it.');

-- agreement: whether items that are compared have an attribute alike
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('agreement', 'same', 1,
     'All of the items have the same value, or the same list of values.',
     'TKM-2021, the presence of arms trafficking and of flora crimes: little_evidence for both.'),
    ('agreement', 'overlapping', 2,
     'Their lists of values differ, and at least one value is in all of them.',
     'Lists of roles such as transit, and transit and domestic_market.'),
    ('agreement', 'different', 3,
     'Every item has a value, and no value is common to all.',
     'TKM-2021, the scores of the heroin trade and of the cocaine trade.'),
    ('agreement', 'unknown', 4,
     'At least one of the items has no value: it was not measured, not loaded, not coded, or its text is silent.',
     'The roles of the heroin trade in TKM-2021 and TKM-2025.');

-- measure_kind: what profiles are compared by
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('measure_kind', 'average', 1,
     'One of the four averages of a profile.',
     'Criminality.'),
    ('measure_kind', 'market', 2,
     'A criminal market.',
     'Heroin trade.'),
    ('measure_kind', 'actor', 3,
     'A type of criminal actor.',
     'Mafia-style groups.'),
    ('measure_kind', 'resilience_indicator', 4,
     'A field in which state and society withstand organised crime.',
     'Anti-money laundering.');
