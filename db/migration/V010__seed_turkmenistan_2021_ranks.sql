-- Seeds the ranks that the publisher printed for Turkmenistan in 2021; 1 is the highest value, resilience included.

insert into crime_profile.published_rank (profile, measure, scope, rank, "of") values
    ('TKM-2021', 'criminality', 'world', 113, 193),
    ('TKM-2021', 'criminality', 'continent', 34, 46),
    ('TKM-2021', 'criminality', 'region', 5, 8),
    ('TKM-2021', 'resilience', 'world', 183, 193),
    ('TKM-2021', 'resilience', 'continent', 43, 46),
    ('TKM-2021', 'resilience', 'region', 8, 8);
