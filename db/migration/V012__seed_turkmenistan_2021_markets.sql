-- Seeds what the report of 2021 says of each criminal market in Turkmenistan, coded and restated.

-- Human trafficking
-- Rests on people-1, criminal-actors-2
update crime_profile.criminal_market
   set summary = 'Turkmenistan is described as one of the worst offenders in Central Asia for modern slavery and human '
                 'trafficking, and as both a source and a destination country. Traffickers most commonly exploit their victims '
                 'as forced labour when cotton is harvested. To meet its quotas the government makes students and employees in '
                 'the public and private sectors pick cotton unpaid, and it takes land from farmers who miss the quota, which '
                 'feeds part of the demand. The number of Turkmens who look for work abroad leaves them vulnerable to '
                 'trafficking into forced labour in other countries, for instance India, Russia and Turkey; Turkmen women are '
                 'at particular risk, too, of being trafficked abroad for sexual exploitation. A passage on criminal networks '
                 'adds that the level of their violence varies, but is particularly high around human trafficking.',
       presence = 'prominent',
       roles = '{source,destination}',
       state_involvement = 'stated'
 where profile = 'TKM-2021' and indicator = 'human-trafficking';

-- Human smuggling
-- Rests on people-2, leadership-and-governance-2
update crime_profile.criminal_market
   set summary = 'Turkmenistan is described as a lesser player in the transnational market for human smuggling, but one '
                 'that people smuggled from Asia to Europe pass through. There is a domestic market too: people in the '
                 'country without valid travel papers turn to smugglers to get across the region, usually to Kazakhstan and '
                 'Russia. National law makes many kinds of organised crime an offence, but notably not human smuggling.',
       presence = 'present',
       roles = '{transit,domestic_market}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'human-smuggling';

-- Arms trafficking
-- Rests on trade-1
update crime_profile.criminal_market
   set summary = 'Overall, the report finds little evidence that there is a consolidated market for trafficked arms '
                 'in Turkmenistan. Guns are strictly controlled: only very few security staff may carry a handgun, '
                 'civilians have to undergo background checks and a psychiatric evaluation, and the homes of legal '
                 'owners are inspected about every six months. Crimes with guns are called extremely rare.',
       presence = 'little_evidence',
       roles = '{}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'arms-trafficking';

-- Flora crimes
-- Rests on environment-1
update crime_profile.criminal_market
   set summary = 'The report finds little evidence that organised crime groups are heavily present in flora crimes. '
                 'It deals with this market and with fauna crimes in one sentence and says nothing further of it.',
       presence = 'little_evidence',
       roles = '{}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'flora-crimes';

-- Fauna crimes
-- Rests on environment-1
update crime_profile.criminal_market
   set summary = 'The report finds little evidence that organised crime groups are heavily present in fauna crimes. '
                 'It deals with this market and with flora crimes in one sentence and says nothing further of it.',
       presence = 'little_evidence',
       roles = '{}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'fauna-crimes';

-- Non-renewable resource crimes
-- Rests on environment-1
update crime_profile.criminal_market
   set summary = 'The report calls the state''s management of the country''s large oil and gas '
                 'industry opaque, and takes this to imply that natural resources are looted at '
                 'a high level of the state. The looting is implied and not stated as a fact.',
       presence = 'suggested',
       roles = '{}',
       state_involvement = 'suggested'
 where profile = 'TKM-2021' and indicator = 'non-renewable-resource-crimes';

-- Heroin trade
-- Rests on drugs-1, criminal-actors-2
update crime_profile.criminal_market
   set summary = 'Turkmenistan does not seem to be a major hub for heroin trafficking, but narcotics from Afghanistan do pass through '
                 'it on the way to Turkey, Russia and the markets of Europe. Narcotics have been seized along the borders with '
                 'Afghanistan and Iran. The number of these seizures was small and declining until, in 2016, the government ceased to '
                 'declare what opium and heroin it seized; it is suggested that volumes so small could be a sign of officials taking '
                 'part. Significant seizures in Afghanistan, Uzbekistan and Kazakhstan, close to the Turkmen border, suggest that '
                 'more heroin may cross it than the authorities admit. The domestic market of heroin users is small, and figures on '
                 'it are likewise thought unreliable. A passage on criminal networks adds that Turkmen work with transnational '
                 'organisations trafficking heroin, usually made up of nationals of Afghanistan, Sri Lanka and the US.',
       presence = 'present',
       roles = '{transit,domestic_market}',
       state_involvement = 'suggested'
 where profile = 'TKM-2021' and indicator = 'heroin-trade';

-- Cocaine trade
-- Rests on drugs-1
update crime_profile.criminal_market
   set summary = 'The report finds little evidence that a cocaine market of any significance '
                 'exists in Turkmenistan. It says nothing further of this market.',
       presence = 'little_evidence',
       roles = '{}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'cocaine-trade';

-- Cannabis trade
-- Rests on drugs-2
update crime_profile.criminal_market
   set summary = 'There is a domestic cannabis market in Turkmenistan, but by world standards use is relatively low.',
       presence = 'limited',
       roles = '{domestic_market}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'cannabis-trade';

-- Synthetic drug trade
-- Rests on drugs-2
update crime_profile.criminal_market
   set summary = 'The market for synthetic drugs in Turkmenistan is of fairly limited extent. According to scarce data, '
                 'however, Turkmenistan alone in its region reported that new psychoactive substances had emerged.',
       presence = 'limited',
       roles = '{}',
       state_involvement = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'synthetic-drug-trade';
