-- Seeds which countries each edition rates, and where its sheet puts them. Turkmenistan's three memberships came with its profiles.

-- 2021: Central Africa, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('AGO', 2021, 'Africa', 'Central Africa'),
    ('BDI', 2021, 'Africa', 'Central Africa'),
    ('CAF', 2021, 'Africa', 'Central Africa'),
    ('CMR', 2021, 'Africa', 'Central Africa'),
    ('COD', 2021, 'Africa', 'Central Africa'),
    ('COG', 2021, 'Africa', 'Central Africa'),
    ('GAB', 2021, 'Africa', 'Central Africa'),
    ('GNQ', 2021, 'Africa', 'Central Africa'),
    ('RWA', 2021, 'Africa', 'Central Africa'),
    ('STP', 2021, 'Africa', 'Central Africa'),
    ('TCD', 2021, 'Africa', 'Central Africa');

-- 2021: East Africa, 9
insert into crime_profile.membership (country, edition, continent, region) values
    ('DJI', 2021, 'Africa', 'East Africa'),
    ('ERI', 2021, 'Africa', 'East Africa'),
    ('ETH', 2021, 'Africa', 'East Africa'),
    ('KEN', 2021, 'Africa', 'East Africa'),
    ('SDN', 2021, 'Africa', 'East Africa'),
    ('SOM', 2021, 'Africa', 'East Africa'),
    ('SSD', 2021, 'Africa', 'East Africa'),
    ('TZA', 2021, 'Africa', 'East Africa'),
    ('UGA', 2021, 'Africa', 'East Africa');

-- 2021: North Africa, 6
insert into crime_profile.membership (country, edition, continent, region) values
    ('DZA', 2021, 'Africa', 'North Africa'),
    ('EGY', 2021, 'Africa', 'North Africa'),
    ('LBY', 2021, 'Africa', 'North Africa'),
    ('MAR', 2021, 'Africa', 'North Africa'),
    ('MRT', 2021, 'Africa', 'North Africa'),
    ('TUN', 2021, 'Africa', 'North Africa');

-- 2021: Southern Africa, 13
insert into crime_profile.membership (country, edition, continent, region) values
    ('BWA', 2021, 'Africa', 'Southern Africa'),
    ('COM', 2021, 'Africa', 'Southern Africa'),
    ('LSO', 2021, 'Africa', 'Southern Africa'),
    ('MDG', 2021, 'Africa', 'Southern Africa'),
    ('MOZ', 2021, 'Africa', 'Southern Africa'),
    ('MUS', 2021, 'Africa', 'Southern Africa'),
    ('MWI', 2021, 'Africa', 'Southern Africa'),
    ('NAM', 2021, 'Africa', 'Southern Africa'),
    ('SWZ', 2021, 'Africa', 'Southern Africa'),
    ('SYC', 2021, 'Africa', 'Southern Africa'),
    ('ZAF', 2021, 'Africa', 'Southern Africa'),
    ('ZMB', 2021, 'Africa', 'Southern Africa'),
    ('ZWE', 2021, 'Africa', 'Southern Africa');

-- 2021: West Africa, 15
insert into crime_profile.membership (country, edition, continent, region) values
    ('BEN', 2021, 'Africa', 'West Africa'),
    ('BFA', 2021, 'Africa', 'West Africa'),
    ('CIV', 2021, 'Africa', 'West Africa'),
    ('CPV', 2021, 'Africa', 'West Africa'),
    ('GHA', 2021, 'Africa', 'West Africa'),
    ('GIN', 2021, 'Africa', 'West Africa'),
    ('GMB', 2021, 'Africa', 'West Africa'),
    ('GNB', 2021, 'Africa', 'West Africa'),
    ('LBR', 2021, 'Africa', 'West Africa'),
    ('MLI', 2021, 'Africa', 'West Africa'),
    ('NER', 2021, 'Africa', 'West Africa'),
    ('NGA', 2021, 'Africa', 'West Africa'),
    ('SEN', 2021, 'Africa', 'West Africa'),
    ('SLE', 2021, 'Africa', 'West Africa'),
    ('TGO', 2021, 'Africa', 'West Africa');

-- 2021: Caribbean, 13
insert into crime_profile.membership (country, edition, continent, region) values
    ('ATG', 2021, 'Americas', 'Caribbean'),
    ('BHS', 2021, 'Americas', 'Caribbean'),
    ('BRB', 2021, 'Americas', 'Caribbean'),
    ('CUB', 2021, 'Americas', 'Caribbean'),
    ('DMA', 2021, 'Americas', 'Caribbean'),
    ('DOM', 2021, 'Americas', 'Caribbean'),
    ('GRD', 2021, 'Americas', 'Caribbean'),
    ('HTI', 2021, 'Americas', 'Caribbean'),
    ('JAM', 2021, 'Americas', 'Caribbean'),
    ('KNA', 2021, 'Americas', 'Caribbean'),
    ('LCA', 2021, 'Americas', 'Caribbean'),
    ('TTO', 2021, 'Americas', 'Caribbean'),
    ('VCT', 2021, 'Americas', 'Caribbean');

-- 2021: Central America, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('BLZ', 2021, 'Americas', 'Central America'),
    ('CRI', 2021, 'Americas', 'Central America'),
    ('GTM', 2021, 'Americas', 'Central America'),
    ('HND', 2021, 'Americas', 'Central America'),
    ('MEX', 2021, 'Americas', 'Central America'),
    ('NIC', 2021, 'Americas', 'Central America'),
    ('PAN', 2021, 'Americas', 'Central America'),
    ('SLV', 2021, 'Americas', 'Central America');

-- 2021: North America, 2
insert into crime_profile.membership (country, edition, continent, region) values
    ('CAN', 2021, 'Americas', 'North America'),
    ('USA', 2021, 'Americas', 'North America');

-- 2021: South America, 12
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARG', 2021, 'Americas', 'South America'),
    ('BOL', 2021, 'Americas', 'South America'),
    ('BRA', 2021, 'Americas', 'South America'),
    ('CHL', 2021, 'Americas', 'South America'),
    ('COL', 2021, 'Americas', 'South America'),
    ('ECU', 2021, 'Americas', 'South America'),
    ('GUY', 2021, 'Americas', 'South America'),
    ('PER', 2021, 'Americas', 'South America'),
    ('PRY', 2021, 'Americas', 'South America'),
    ('SUR', 2021, 'Americas', 'South America'),
    ('URY', 2021, 'Americas', 'South America'),
    ('VEN', 2021, 'Americas', 'South America');

-- 2021: Central Asia and the Caucasus, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARM', 2021, 'Asia', 'Central Asia and the Caucasus'),
    ('AZE', 2021, 'Asia', 'Central Asia and the Caucasus'),
    ('GEO', 2021, 'Asia', 'Central Asia and the Caucasus'),
    ('KAZ', 2021, 'Asia', 'Central Asia and the Caucasus'),
    ('KGZ', 2021, 'Asia', 'Central Asia and the Caucasus'),
    ('TJK', 2021, 'Asia', 'Central Asia and the Caucasus'),
    ('UZB', 2021, 'Asia', 'Central Asia and the Caucasus');

-- 2021: Eastern Asia, 5
insert into crime_profile.membership (country, edition, continent, region) values
    ('CHN', 2021, 'Asia', 'Eastern Asia'),
    ('JPN', 2021, 'Asia', 'Eastern Asia'),
    ('KOR', 2021, 'Asia', 'Eastern Asia'),
    ('MNG', 2021, 'Asia', 'Eastern Asia'),
    ('PRK', 2021, 'Asia', 'Eastern Asia');

-- 2021: South-Eastern Asia, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('BRN', 2021, 'Asia', 'South-Eastern Asia'),
    ('IDN', 2021, 'Asia', 'South-Eastern Asia'),
    ('KHM', 2021, 'Asia', 'South-Eastern Asia'),
    ('LAO', 2021, 'Asia', 'South-Eastern Asia'),
    ('MMR', 2021, 'Asia', 'South-Eastern Asia'),
    ('MYS', 2021, 'Asia', 'South-Eastern Asia'),
    ('PHL', 2021, 'Asia', 'South-Eastern Asia'),
    ('SGP', 2021, 'Asia', 'South-Eastern Asia'),
    ('THA', 2021, 'Asia', 'South-Eastern Asia'),
    ('TLS', 2021, 'Asia', 'South-Eastern Asia'),
    ('VNM', 2021, 'Asia', 'South-Eastern Asia');

-- 2021: Southern Asia, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('AFG', 2021, 'Asia', 'Southern Asia'),
    ('BGD', 2021, 'Asia', 'Southern Asia'),
    ('BTN', 2021, 'Asia', 'Southern Asia'),
    ('IND', 2021, 'Asia', 'Southern Asia'),
    ('LKA', 2021, 'Asia', 'Southern Asia'),
    ('MDV', 2021, 'Asia', 'Southern Asia'),
    ('NPL', 2021, 'Asia', 'Southern Asia'),
    ('PAK', 2021, 'Asia', 'Southern Asia');

-- 2021: Western Asia, 14
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARE', 2021, 'Asia', 'Western Asia'),
    ('BHR', 2021, 'Asia', 'Western Asia'),
    ('IRN', 2021, 'Asia', 'Western Asia'),
    ('IRQ', 2021, 'Asia', 'Western Asia'),
    ('ISR', 2021, 'Asia', 'Western Asia'),
    ('JOR', 2021, 'Asia', 'Western Asia'),
    ('KWT', 2021, 'Asia', 'Western Asia'),
    ('LBN', 2021, 'Asia', 'Western Asia'),
    ('OMN', 2021, 'Asia', 'Western Asia'),
    ('QAT', 2021, 'Asia', 'Western Asia'),
    ('SAU', 2021, 'Asia', 'Western Asia'),
    ('SYR', 2021, 'Asia', 'Western Asia'),
    ('TUR', 2021, 'Asia', 'Western Asia'),
    ('YEM', 2021, 'Asia', 'Western Asia');

-- 2021: Central & Eastern Europe, 17
insert into crime_profile.membership (country, edition, continent, region) values
    ('ALB', 2021, 'Europe', 'Central & Eastern Europe'),
    ('BGR', 2021, 'Europe', 'Central & Eastern Europe'),
    ('BIH', 2021, 'Europe', 'Central & Eastern Europe'),
    ('BLR', 2021, 'Europe', 'Central & Eastern Europe'),
    ('CZE', 2021, 'Europe', 'Central & Eastern Europe'),
    ('HRV', 2021, 'Europe', 'Central & Eastern Europe'),
    ('HUN', 2021, 'Europe', 'Central & Eastern Europe'),
    ('MDA', 2021, 'Europe', 'Central & Eastern Europe'),
    ('MKD', 2021, 'Europe', 'Central & Eastern Europe'),
    ('MNE', 2021, 'Europe', 'Central & Eastern Europe'),
    ('POL', 2021, 'Europe', 'Central & Eastern Europe'),
    ('ROU', 2021, 'Europe', 'Central & Eastern Europe'),
    ('RUS', 2021, 'Europe', 'Central & Eastern Europe'),
    ('SRB', 2021, 'Europe', 'Central & Eastern Europe'),
    ('SVK', 2021, 'Europe', 'Central & Eastern Europe'),
    ('SVN', 2021, 'Europe', 'Central & Eastern Europe'),
    ('UKR', 2021, 'Europe', 'Central & Eastern Europe');

-- 2021: Northern Europe, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('DNK', 2021, 'Europe', 'Northern Europe'),
    ('EST', 2021, 'Europe', 'Northern Europe'),
    ('FIN', 2021, 'Europe', 'Northern Europe'),
    ('ISL', 2021, 'Europe', 'Northern Europe'),
    ('LTU', 2021, 'Europe', 'Northern Europe'),
    ('LVA', 2021, 'Europe', 'Northern Europe'),
    ('NOR', 2021, 'Europe', 'Northern Europe'),
    ('SWE', 2021, 'Europe', 'Northern Europe');

-- 2021: Southern Europe, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('CYP', 2021, 'Europe', 'Southern Europe'),
    ('ESP', 2021, 'Europe', 'Southern Europe'),
    ('GRC', 2021, 'Europe', 'Southern Europe'),
    ('ITA', 2021, 'Europe', 'Southern Europe'),
    ('MCO', 2021, 'Europe', 'Southern Europe'),
    ('MLT', 2021, 'Europe', 'Southern Europe'),
    ('PRT', 2021, 'Europe', 'Southern Europe'),
    ('SMR', 2021, 'Europe', 'Southern Europe');

-- 2021: Western Europe, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('AND', 2021, 'Europe', 'Western Europe'),
    ('AUT', 2021, 'Europe', 'Western Europe'),
    ('BEL', 2021, 'Europe', 'Western Europe'),
    ('CHE', 2021, 'Europe', 'Western Europe'),
    ('DEU', 2021, 'Europe', 'Western Europe'),
    ('FRA', 2021, 'Europe', 'Western Europe'),
    ('GBR', 2021, 'Europe', 'Western Europe'),
    ('IRL', 2021, 'Europe', 'Western Europe'),
    ('LIE', 2021, 'Europe', 'Western Europe'),
    ('LUX', 2021, 'Europe', 'Western Europe'),
    ('NLD', 2021, 'Europe', 'Western Europe');

-- 2021: Australia and New Zealand, 2
insert into crime_profile.membership (country, edition, continent, region) values
    ('AUS', 2021, 'Oceania', 'Australia and New Zealand'),
    ('NZL', 2021, 'Oceania', 'Australia and New Zealand');

-- 2021: Melanesia, 5
insert into crime_profile.membership (country, edition, continent, region) values
    ('FJI', 2021, 'Oceania', 'Melanesia'),
    ('KIR', 2021, 'Oceania', 'Melanesia'),
    ('PNG', 2021, 'Oceania', 'Melanesia'),
    ('SLB', 2021, 'Oceania', 'Melanesia'),
    ('VUT', 2021, 'Oceania', 'Melanesia');

-- 2021: Micronesia, 4
insert into crime_profile.membership (country, edition, continent, region) values
    ('FSM', 2021, 'Oceania', 'Micronesia'),
    ('MHL', 2021, 'Oceania', 'Micronesia'),
    ('NRU', 2021, 'Oceania', 'Micronesia'),
    ('PLW', 2021, 'Oceania', 'Micronesia');

-- 2021: Polynesia, 3
insert into crime_profile.membership (country, edition, continent, region) values
    ('TON', 2021, 'Oceania', 'Polynesia'),
    ('TUV', 2021, 'Oceania', 'Polynesia'),
    ('WSM', 2021, 'Oceania', 'Polynesia');

-- 2023: Central Africa, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('AGO', 2023, 'Africa', 'Central Africa'),
    ('BDI', 2023, 'Africa', 'Central Africa'),
    ('CAF', 2023, 'Africa', 'Central Africa'),
    ('CMR', 2023, 'Africa', 'Central Africa'),
    ('COD', 2023, 'Africa', 'Central Africa'),
    ('COG', 2023, 'Africa', 'Central Africa'),
    ('GAB', 2023, 'Africa', 'Central Africa'),
    ('GNQ', 2023, 'Africa', 'Central Africa'),
    ('RWA', 2023, 'Africa', 'Central Africa'),
    ('STP', 2023, 'Africa', 'Central Africa'),
    ('TCD', 2023, 'Africa', 'Central Africa');

-- 2023: East Africa, 9
insert into crime_profile.membership (country, edition, continent, region) values
    ('DJI', 2023, 'Africa', 'East Africa'),
    ('ERI', 2023, 'Africa', 'East Africa'),
    ('ETH', 2023, 'Africa', 'East Africa'),
    ('KEN', 2023, 'Africa', 'East Africa'),
    ('SDN', 2023, 'Africa', 'East Africa'),
    ('SOM', 2023, 'Africa', 'East Africa'),
    ('SSD', 2023, 'Africa', 'East Africa'),
    ('TZA', 2023, 'Africa', 'East Africa'),
    ('UGA', 2023, 'Africa', 'East Africa');

-- 2023: North Africa, 6
insert into crime_profile.membership (country, edition, continent, region) values
    ('DZA', 2023, 'Africa', 'North Africa'),
    ('EGY', 2023, 'Africa', 'North Africa'),
    ('LBY', 2023, 'Africa', 'North Africa'),
    ('MAR', 2023, 'Africa', 'North Africa'),
    ('MRT', 2023, 'Africa', 'North Africa'),
    ('TUN', 2023, 'Africa', 'North Africa');

-- 2023: Southern Africa, 13
insert into crime_profile.membership (country, edition, continent, region) values
    ('BWA', 2023, 'Africa', 'Southern Africa'),
    ('COM', 2023, 'Africa', 'Southern Africa'),
    ('LSO', 2023, 'Africa', 'Southern Africa'),
    ('MDG', 2023, 'Africa', 'Southern Africa'),
    ('MOZ', 2023, 'Africa', 'Southern Africa'),
    ('MUS', 2023, 'Africa', 'Southern Africa'),
    ('MWI', 2023, 'Africa', 'Southern Africa'),
    ('NAM', 2023, 'Africa', 'Southern Africa'),
    ('SWZ', 2023, 'Africa', 'Southern Africa'),
    ('SYC', 2023, 'Africa', 'Southern Africa'),
    ('ZAF', 2023, 'Africa', 'Southern Africa'),
    ('ZMB', 2023, 'Africa', 'Southern Africa'),
    ('ZWE', 2023, 'Africa', 'Southern Africa');

-- 2023: West Africa, 15
insert into crime_profile.membership (country, edition, continent, region) values
    ('BEN', 2023, 'Africa', 'West Africa'),
    ('BFA', 2023, 'Africa', 'West Africa'),
    ('CIV', 2023, 'Africa', 'West Africa'),
    ('CPV', 2023, 'Africa', 'West Africa'),
    ('GHA', 2023, 'Africa', 'West Africa'),
    ('GIN', 2023, 'Africa', 'West Africa'),
    ('GMB', 2023, 'Africa', 'West Africa'),
    ('GNB', 2023, 'Africa', 'West Africa'),
    ('LBR', 2023, 'Africa', 'West Africa'),
    ('MLI', 2023, 'Africa', 'West Africa'),
    ('NER', 2023, 'Africa', 'West Africa'),
    ('NGA', 2023, 'Africa', 'West Africa'),
    ('SEN', 2023, 'Africa', 'West Africa'),
    ('SLE', 2023, 'Africa', 'West Africa'),
    ('TGO', 2023, 'Africa', 'West Africa');

-- 2023: Caribbean & Central, 21
insert into crime_profile.membership (country, edition, continent, region) values
    ('ATG', 2023, 'Americas', 'Caribbean & Central'),
    ('BHS', 2023, 'Americas', 'Caribbean & Central'),
    ('BLZ', 2023, 'Americas', 'Caribbean & Central'),
    ('BRB', 2023, 'Americas', 'Caribbean & Central'),
    ('CRI', 2023, 'Americas', 'Caribbean & Central'),
    ('CUB', 2023, 'Americas', 'Caribbean & Central'),
    ('DMA', 2023, 'Americas', 'Caribbean & Central'),
    ('DOM', 2023, 'Americas', 'Caribbean & Central'),
    ('GRD', 2023, 'Americas', 'Caribbean & Central'),
    ('GTM', 2023, 'Americas', 'Caribbean & Central'),
    ('HND', 2023, 'Americas', 'Caribbean & Central'),
    ('HTI', 2023, 'Americas', 'Caribbean & Central'),
    ('JAM', 2023, 'Americas', 'Caribbean & Central'),
    ('KNA', 2023, 'Americas', 'Caribbean & Central'),
    ('LCA', 2023, 'Americas', 'Caribbean & Central'),
    ('MEX', 2023, 'Americas', 'Caribbean & Central'),
    ('NIC', 2023, 'Americas', 'Caribbean & Central'),
    ('PAN', 2023, 'Americas', 'Caribbean & Central'),
    ('SLV', 2023, 'Americas', 'Caribbean & Central'),
    ('TTO', 2023, 'Americas', 'Caribbean & Central'),
    ('VCT', 2023, 'Americas', 'Caribbean & Central');

-- 2023: North America, 2
insert into crime_profile.membership (country, edition, continent, region) values
    ('CAN', 2023, 'Americas', 'North America'),
    ('USA', 2023, 'Americas', 'North America');

-- 2023: South America, 12
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARG', 2023, 'Americas', 'South America'),
    ('BOL', 2023, 'Americas', 'South America'),
    ('BRA', 2023, 'Americas', 'South America'),
    ('CHL', 2023, 'Americas', 'South America'),
    ('COL', 2023, 'Americas', 'South America'),
    ('ECU', 2023, 'Americas', 'South America'),
    ('GUY', 2023, 'Americas', 'South America'),
    ('PER', 2023, 'Americas', 'South America'),
    ('PRY', 2023, 'Americas', 'South America'),
    ('SUR', 2023, 'Americas', 'South America'),
    ('URY', 2023, 'Americas', 'South America'),
    ('VEN', 2023, 'Americas', 'South America');

-- 2023: Central Asia and the Caucasus, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARM', 2023, 'Asia', 'Central Asia and the Caucasus'),
    ('AZE', 2023, 'Asia', 'Central Asia and the Caucasus'),
    ('GEO', 2023, 'Asia', 'Central Asia and the Caucasus'),
    ('KAZ', 2023, 'Asia', 'Central Asia and the Caucasus'),
    ('KGZ', 2023, 'Asia', 'Central Asia and the Caucasus'),
    ('TJK', 2023, 'Asia', 'Central Asia and the Caucasus'),
    ('UZB', 2023, 'Asia', 'Central Asia and the Caucasus');

-- 2023: Eastern Asia, 5
insert into crime_profile.membership (country, edition, continent, region) values
    ('CHN', 2023, 'Asia', 'Eastern Asia'),
    ('JPN', 2023, 'Asia', 'Eastern Asia'),
    ('KOR', 2023, 'Asia', 'Eastern Asia'),
    ('MNG', 2023, 'Asia', 'Eastern Asia'),
    ('PRK', 2023, 'Asia', 'Eastern Asia');

-- 2023: South-Eastern Asia, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('BRN', 2023, 'Asia', 'South-Eastern Asia'),
    ('IDN', 2023, 'Asia', 'South-Eastern Asia'),
    ('KHM', 2023, 'Asia', 'South-Eastern Asia'),
    ('LAO', 2023, 'Asia', 'South-Eastern Asia'),
    ('MMR', 2023, 'Asia', 'South-Eastern Asia'),
    ('MYS', 2023, 'Asia', 'South-Eastern Asia'),
    ('PHL', 2023, 'Asia', 'South-Eastern Asia'),
    ('SGP', 2023, 'Asia', 'South-Eastern Asia'),
    ('THA', 2023, 'Asia', 'South-Eastern Asia'),
    ('TLS', 2023, 'Asia', 'South-Eastern Asia'),
    ('VNM', 2023, 'Asia', 'South-Eastern Asia');

-- 2023: Southern Asia, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('AFG', 2023, 'Asia', 'Southern Asia'),
    ('BGD', 2023, 'Asia', 'Southern Asia'),
    ('BTN', 2023, 'Asia', 'Southern Asia'),
    ('IND', 2023, 'Asia', 'Southern Asia'),
    ('LKA', 2023, 'Asia', 'Southern Asia'),
    ('MDV', 2023, 'Asia', 'Southern Asia'),
    ('NPL', 2023, 'Asia', 'Southern Asia'),
    ('PAK', 2023, 'Asia', 'Southern Asia');

-- 2023: Western Asia, 14
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARE', 2023, 'Asia', 'Western Asia'),
    ('BHR', 2023, 'Asia', 'Western Asia'),
    ('IRN', 2023, 'Asia', 'Western Asia'),
    ('IRQ', 2023, 'Asia', 'Western Asia'),
    ('ISR', 2023, 'Asia', 'Western Asia'),
    ('JOR', 2023, 'Asia', 'Western Asia'),
    ('KWT', 2023, 'Asia', 'Western Asia'),
    ('LBN', 2023, 'Asia', 'Western Asia'),
    ('OMN', 2023, 'Asia', 'Western Asia'),
    ('QAT', 2023, 'Asia', 'Western Asia'),
    ('SAU', 2023, 'Asia', 'Western Asia'),
    ('SYR', 2023, 'Asia', 'Western Asia'),
    ('TUR', 2023, 'Asia', 'Western Asia'),
    ('YEM', 2023, 'Asia', 'Western Asia');

-- 2023: Central & Eastern Europe, 17
insert into crime_profile.membership (country, edition, continent, region) values
    ('ALB', 2023, 'Europe', 'Central & Eastern Europe'),
    ('BGR', 2023, 'Europe', 'Central & Eastern Europe'),
    ('BIH', 2023, 'Europe', 'Central & Eastern Europe'),
    ('BLR', 2023, 'Europe', 'Central & Eastern Europe'),
    ('CZE', 2023, 'Europe', 'Central & Eastern Europe'),
    ('HRV', 2023, 'Europe', 'Central & Eastern Europe'),
    ('HUN', 2023, 'Europe', 'Central & Eastern Europe'),
    ('MDA', 2023, 'Europe', 'Central & Eastern Europe'),
    ('MKD', 2023, 'Europe', 'Central & Eastern Europe'),
    ('MNE', 2023, 'Europe', 'Central & Eastern Europe'),
    ('POL', 2023, 'Europe', 'Central & Eastern Europe'),
    ('ROU', 2023, 'Europe', 'Central & Eastern Europe'),
    ('RUS', 2023, 'Europe', 'Central & Eastern Europe'),
    ('SRB', 2023, 'Europe', 'Central & Eastern Europe'),
    ('SVK', 2023, 'Europe', 'Central & Eastern Europe'),
    ('SVN', 2023, 'Europe', 'Central & Eastern Europe'),
    ('UKR', 2023, 'Europe', 'Central & Eastern Europe');

-- 2023: Northern Europe, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('DNK', 2023, 'Europe', 'Northern Europe'),
    ('EST', 2023, 'Europe', 'Northern Europe'),
    ('FIN', 2023, 'Europe', 'Northern Europe'),
    ('ISL', 2023, 'Europe', 'Northern Europe'),
    ('LTU', 2023, 'Europe', 'Northern Europe'),
    ('LVA', 2023, 'Europe', 'Northern Europe'),
    ('NOR', 2023, 'Europe', 'Northern Europe'),
    ('SWE', 2023, 'Europe', 'Northern Europe');

-- 2023: Southern Europe, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('CYP', 2023, 'Europe', 'Southern Europe'),
    ('ESP', 2023, 'Europe', 'Southern Europe'),
    ('GRC', 2023, 'Europe', 'Southern Europe'),
    ('ITA', 2023, 'Europe', 'Southern Europe'),
    ('MCO', 2023, 'Europe', 'Southern Europe'),
    ('MLT', 2023, 'Europe', 'Southern Europe'),
    ('PRT', 2023, 'Europe', 'Southern Europe'),
    ('SMR', 2023, 'Europe', 'Southern Europe');

-- 2023: Western Europe, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('AND', 2023, 'Europe', 'Western Europe'),
    ('AUT', 2023, 'Europe', 'Western Europe'),
    ('BEL', 2023, 'Europe', 'Western Europe'),
    ('CHE', 2023, 'Europe', 'Western Europe'),
    ('DEU', 2023, 'Europe', 'Western Europe'),
    ('FRA', 2023, 'Europe', 'Western Europe'),
    ('GBR', 2023, 'Europe', 'Western Europe'),
    ('IRL', 2023, 'Europe', 'Western Europe'),
    ('LIE', 2023, 'Europe', 'Western Europe'),
    ('LUX', 2023, 'Europe', 'Western Europe'),
    ('NLD', 2023, 'Europe', 'Western Europe');

-- 2023: Australia and New Zealand, 2
insert into crime_profile.membership (country, edition, continent, region) values
    ('AUS', 2023, 'Oceania', 'Australia and New Zealand'),
    ('NZL', 2023, 'Oceania', 'Australia and New Zealand');

-- 2023: Melanesia, 5
insert into crime_profile.membership (country, edition, continent, region) values
    ('FJI', 2023, 'Oceania', 'Melanesia'),
    ('KIR', 2023, 'Oceania', 'Melanesia'),
    ('PNG', 2023, 'Oceania', 'Melanesia'),
    ('SLB', 2023, 'Oceania', 'Melanesia'),
    ('VUT', 2023, 'Oceania', 'Melanesia');

-- 2023: Micronesia, 4
insert into crime_profile.membership (country, edition, continent, region) values
    ('FSM', 2023, 'Oceania', 'Micronesia'),
    ('MHL', 2023, 'Oceania', 'Micronesia'),
    ('NRU', 2023, 'Oceania', 'Micronesia'),
    ('PLW', 2023, 'Oceania', 'Micronesia');

-- 2023: Polynesia, 3
insert into crime_profile.membership (country, edition, continent, region) values
    ('TON', 2023, 'Oceania', 'Polynesia'),
    ('TUV', 2023, 'Oceania', 'Polynesia'),
    ('WSM', 2023, 'Oceania', 'Polynesia');

-- 2025: Central Africa, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('AGO', 2025, 'Africa', 'Central Africa'),
    ('BDI', 2025, 'Africa', 'Central Africa'),
    ('CAF', 2025, 'Africa', 'Central Africa'),
    ('CMR', 2025, 'Africa', 'Central Africa'),
    ('COD', 2025, 'Africa', 'Central Africa'),
    ('COG', 2025, 'Africa', 'Central Africa'),
    ('GAB', 2025, 'Africa', 'Central Africa'),
    ('GNQ', 2025, 'Africa', 'Central Africa'),
    ('RWA', 2025, 'Africa', 'Central Africa'),
    ('STP', 2025, 'Africa', 'Central Africa'),
    ('TCD', 2025, 'Africa', 'Central Africa');

-- 2025: East Africa, 9
insert into crime_profile.membership (country, edition, continent, region) values
    ('DJI', 2025, 'Africa', 'East Africa'),
    ('ERI', 2025, 'Africa', 'East Africa'),
    ('ETH', 2025, 'Africa', 'East Africa'),
    ('KEN', 2025, 'Africa', 'East Africa'),
    ('SDN', 2025, 'Africa', 'East Africa'),
    ('SOM', 2025, 'Africa', 'East Africa'),
    ('SSD', 2025, 'Africa', 'East Africa'),
    ('TZA', 2025, 'Africa', 'East Africa'),
    ('UGA', 2025, 'Africa', 'East Africa');

-- 2025: North Africa, 6
insert into crime_profile.membership (country, edition, continent, region) values
    ('DZA', 2025, 'Africa', 'North Africa'),
    ('EGY', 2025, 'Africa', 'North Africa'),
    ('LBY', 2025, 'Africa', 'North Africa'),
    ('MAR', 2025, 'Africa', 'North Africa'),
    ('MRT', 2025, 'Africa', 'North Africa'),
    ('TUN', 2025, 'Africa', 'North Africa');

-- 2025: Southern Africa, 13
insert into crime_profile.membership (country, edition, continent, region) values
    ('BWA', 2025, 'Africa', 'Southern Africa'),
    ('COM', 2025, 'Africa', 'Southern Africa'),
    ('LSO', 2025, 'Africa', 'Southern Africa'),
    ('MDG', 2025, 'Africa', 'Southern Africa'),
    ('MOZ', 2025, 'Africa', 'Southern Africa'),
    ('MUS', 2025, 'Africa', 'Southern Africa'),
    ('MWI', 2025, 'Africa', 'Southern Africa'),
    ('NAM', 2025, 'Africa', 'Southern Africa'),
    ('SWZ', 2025, 'Africa', 'Southern Africa'),
    ('SYC', 2025, 'Africa', 'Southern Africa'),
    ('ZAF', 2025, 'Africa', 'Southern Africa'),
    ('ZMB', 2025, 'Africa', 'Southern Africa'),
    ('ZWE', 2025, 'Africa', 'Southern Africa');

-- 2025: West Africa, 15
insert into crime_profile.membership (country, edition, continent, region) values
    ('BEN', 2025, 'Africa', 'West Africa'),
    ('BFA', 2025, 'Africa', 'West Africa'),
    ('CIV', 2025, 'Africa', 'West Africa'),
    ('CPV', 2025, 'Africa', 'West Africa'),
    ('GHA', 2025, 'Africa', 'West Africa'),
    ('GIN', 2025, 'Africa', 'West Africa'),
    ('GMB', 2025, 'Africa', 'West Africa'),
    ('GNB', 2025, 'Africa', 'West Africa'),
    ('LBR', 2025, 'Africa', 'West Africa'),
    ('MLI', 2025, 'Africa', 'West Africa'),
    ('NER', 2025, 'Africa', 'West Africa'),
    ('NGA', 2025, 'Africa', 'West Africa'),
    ('SEN', 2025, 'Africa', 'West Africa'),
    ('SLE', 2025, 'Africa', 'West Africa'),
    ('TGO', 2025, 'Africa', 'West Africa');

-- 2025: Caribbean, 13
insert into crime_profile.membership (country, edition, continent, region) values
    ('ATG', 2025, 'Americas', 'Caribbean'),
    ('BHS', 2025, 'Americas', 'Caribbean'),
    ('BRB', 2025, 'Americas', 'Caribbean'),
    ('CUB', 2025, 'Americas', 'Caribbean'),
    ('DMA', 2025, 'Americas', 'Caribbean'),
    ('DOM', 2025, 'Americas', 'Caribbean'),
    ('GRD', 2025, 'Americas', 'Caribbean'),
    ('HTI', 2025, 'Americas', 'Caribbean'),
    ('JAM', 2025, 'Americas', 'Caribbean'),
    ('KNA', 2025, 'Americas', 'Caribbean'),
    ('LCA', 2025, 'Americas', 'Caribbean'),
    ('TTO', 2025, 'Americas', 'Caribbean'),
    ('VCT', 2025, 'Americas', 'Caribbean');

-- 2025: Central America, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('BLZ', 2025, 'Americas', 'Central America'),
    ('CRI', 2025, 'Americas', 'Central America'),
    ('GTM', 2025, 'Americas', 'Central America'),
    ('HND', 2025, 'Americas', 'Central America'),
    ('MEX', 2025, 'Americas', 'Central America'),
    ('NIC', 2025, 'Americas', 'Central America'),
    ('PAN', 2025, 'Americas', 'Central America'),
    ('SLV', 2025, 'Americas', 'Central America');

-- 2025: North America, 2
insert into crime_profile.membership (country, edition, continent, region) values
    ('CAN', 2025, 'Americas', 'North America'),
    ('USA', 2025, 'Americas', 'North America');

-- 2025: South America, 12
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARG', 2025, 'Americas', 'South America'),
    ('BOL', 2025, 'Americas', 'South America'),
    ('BRA', 2025, 'Americas', 'South America'),
    ('CHL', 2025, 'Americas', 'South America'),
    ('COL', 2025, 'Americas', 'South America'),
    ('ECU', 2025, 'Americas', 'South America'),
    ('GUY', 2025, 'Americas', 'South America'),
    ('PER', 2025, 'Americas', 'South America'),
    ('PRY', 2025, 'Americas', 'South America'),
    ('SUR', 2025, 'Americas', 'South America'),
    ('URY', 2025, 'Americas', 'South America'),
    ('VEN', 2025, 'Americas', 'South America');

-- 2025: Central Asia and the Caucasus, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARM', 2025, 'Asia', 'Central Asia and the Caucasus'),
    ('AZE', 2025, 'Asia', 'Central Asia and the Caucasus'),
    ('GEO', 2025, 'Asia', 'Central Asia and the Caucasus'),
    ('KAZ', 2025, 'Asia', 'Central Asia and the Caucasus'),
    ('KGZ', 2025, 'Asia', 'Central Asia and the Caucasus'),
    ('TJK', 2025, 'Asia', 'Central Asia and the Caucasus'),
    ('UZB', 2025, 'Asia', 'Central Asia and the Caucasus');

-- 2025: Eastern Asia, 5
insert into crime_profile.membership (country, edition, continent, region) values
    ('CHN', 2025, 'Asia', 'Eastern Asia'),
    ('JPN', 2025, 'Asia', 'Eastern Asia'),
    ('KOR', 2025, 'Asia', 'Eastern Asia'),
    ('MNG', 2025, 'Asia', 'Eastern Asia'),
    ('PRK', 2025, 'Asia', 'Eastern Asia');

-- 2025: South-Eastern Asia, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('BRN', 2025, 'Asia', 'South-Eastern Asia'),
    ('IDN', 2025, 'Asia', 'South-Eastern Asia'),
    ('KHM', 2025, 'Asia', 'South-Eastern Asia'),
    ('LAO', 2025, 'Asia', 'South-Eastern Asia'),
    ('MMR', 2025, 'Asia', 'South-Eastern Asia'),
    ('MYS', 2025, 'Asia', 'South-Eastern Asia'),
    ('PHL', 2025, 'Asia', 'South-Eastern Asia'),
    ('SGP', 2025, 'Asia', 'South-Eastern Asia'),
    ('THA', 2025, 'Asia', 'South-Eastern Asia'),
    ('TLS', 2025, 'Asia', 'South-Eastern Asia'),
    ('VNM', 2025, 'Asia', 'South-Eastern Asia');

-- 2025: Southern Asia, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('AFG', 2025, 'Asia', 'Southern Asia'),
    ('BGD', 2025, 'Asia', 'Southern Asia'),
    ('BTN', 2025, 'Asia', 'Southern Asia'),
    ('IND', 2025, 'Asia', 'Southern Asia'),
    ('LKA', 2025, 'Asia', 'Southern Asia'),
    ('MDV', 2025, 'Asia', 'Southern Asia'),
    ('NPL', 2025, 'Asia', 'Southern Asia'),
    ('PAK', 2025, 'Asia', 'Southern Asia');

-- 2025: Western Asia, 14
insert into crime_profile.membership (country, edition, continent, region) values
    ('ARE', 2025, 'Asia', 'Western Asia'),
    ('BHR', 2025, 'Asia', 'Western Asia'),
    ('IRN', 2025, 'Asia', 'Western Asia'),
    ('IRQ', 2025, 'Asia', 'Western Asia'),
    ('ISR', 2025, 'Asia', 'Western Asia'),
    ('JOR', 2025, 'Asia', 'Western Asia'),
    ('KWT', 2025, 'Asia', 'Western Asia'),
    ('LBN', 2025, 'Asia', 'Western Asia'),
    ('OMN', 2025, 'Asia', 'Western Asia'),
    ('QAT', 2025, 'Asia', 'Western Asia'),
    ('SAU', 2025, 'Asia', 'Western Asia'),
    ('SYR', 2025, 'Asia', 'Western Asia'),
    ('TUR', 2025, 'Asia', 'Western Asia'),
    ('YEM', 2025, 'Asia', 'Western Asia');

-- 2025: Central & Eastern Europe, 17
insert into crime_profile.membership (country, edition, continent, region) values
    ('ALB', 2025, 'Europe', 'Central & Eastern Europe'),
    ('BGR', 2025, 'Europe', 'Central & Eastern Europe'),
    ('BIH', 2025, 'Europe', 'Central & Eastern Europe'),
    ('BLR', 2025, 'Europe', 'Central & Eastern Europe'),
    ('CZE', 2025, 'Europe', 'Central & Eastern Europe'),
    ('HRV', 2025, 'Europe', 'Central & Eastern Europe'),
    ('HUN', 2025, 'Europe', 'Central & Eastern Europe'),
    ('MDA', 2025, 'Europe', 'Central & Eastern Europe'),
    ('MKD', 2025, 'Europe', 'Central & Eastern Europe'),
    ('MNE', 2025, 'Europe', 'Central & Eastern Europe'),
    ('POL', 2025, 'Europe', 'Central & Eastern Europe'),
    ('ROU', 2025, 'Europe', 'Central & Eastern Europe'),
    ('RUS', 2025, 'Europe', 'Central & Eastern Europe'),
    ('SRB', 2025, 'Europe', 'Central & Eastern Europe'),
    ('SVK', 2025, 'Europe', 'Central & Eastern Europe'),
    ('SVN', 2025, 'Europe', 'Central & Eastern Europe'),
    ('UKR', 2025, 'Europe', 'Central & Eastern Europe');

-- 2025: Northern Europe, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('DNK', 2025, 'Europe', 'Northern Europe'),
    ('EST', 2025, 'Europe', 'Northern Europe'),
    ('FIN', 2025, 'Europe', 'Northern Europe'),
    ('ISL', 2025, 'Europe', 'Northern Europe'),
    ('LTU', 2025, 'Europe', 'Northern Europe'),
    ('LVA', 2025, 'Europe', 'Northern Europe'),
    ('NOR', 2025, 'Europe', 'Northern Europe'),
    ('SWE', 2025, 'Europe', 'Northern Europe');

-- 2025: Southern Europe, 8
insert into crime_profile.membership (country, edition, continent, region) values
    ('CYP', 2025, 'Europe', 'Southern Europe'),
    ('ESP', 2025, 'Europe', 'Southern Europe'),
    ('GRC', 2025, 'Europe', 'Southern Europe'),
    ('ITA', 2025, 'Europe', 'Southern Europe'),
    ('MCO', 2025, 'Europe', 'Southern Europe'),
    ('MLT', 2025, 'Europe', 'Southern Europe'),
    ('PRT', 2025, 'Europe', 'Southern Europe'),
    ('SMR', 2025, 'Europe', 'Southern Europe');

-- 2025: Western Europe, 11
insert into crime_profile.membership (country, edition, continent, region) values
    ('AND', 2025, 'Europe', 'Western Europe'),
    ('AUT', 2025, 'Europe', 'Western Europe'),
    ('BEL', 2025, 'Europe', 'Western Europe'),
    ('CHE', 2025, 'Europe', 'Western Europe'),
    ('DEU', 2025, 'Europe', 'Western Europe'),
    ('FRA', 2025, 'Europe', 'Western Europe'),
    ('GBR', 2025, 'Europe', 'Western Europe'),
    ('IRL', 2025, 'Europe', 'Western Europe'),
    ('LIE', 2025, 'Europe', 'Western Europe'),
    ('LUX', 2025, 'Europe', 'Western Europe'),
    ('NLD', 2025, 'Europe', 'Western Europe');

-- 2025: Australia and New Zealand, 2
insert into crime_profile.membership (country, edition, continent, region) values
    ('AUS', 2025, 'Oceania', 'Australia and New Zealand'),
    ('NZL', 2025, 'Oceania', 'Australia and New Zealand');

-- 2025: Melanesia, 4
insert into crime_profile.membership (country, edition, continent, region) values
    ('FJI', 2025, 'Oceania', 'Melanesia'),
    ('PNG', 2025, 'Oceania', 'Melanesia'),
    ('SLB', 2025, 'Oceania', 'Melanesia'),
    ('VUT', 2025, 'Oceania', 'Melanesia');

-- 2025: Micronesia, 5
insert into crime_profile.membership (country, edition, continent, region) values
    ('FSM', 2025, 'Oceania', 'Micronesia'),
    ('KIR', 2025, 'Oceania', 'Micronesia'),
    ('MHL', 2025, 'Oceania', 'Micronesia'),
    ('NRU', 2025, 'Oceania', 'Micronesia'),
    ('PLW', 2025, 'Oceania', 'Micronesia');

-- 2025: Polynesia, 3
insert into crime_profile.membership (country, edition, continent, region) values
    ('TON', 2025, 'Oceania', 'Polynesia'),
    ('TUV', 2025, 'Oceania', 'Polynesia'),
    ('WSM', 2025, 'Oceania', 'Polynesia');
