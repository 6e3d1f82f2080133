-- Seeds what the report of 2021 says of resilience in Turkmenistan, by indicator and by pillar, restated: law apart from practice.

-- Political leadership and governance
-- Rests on leadership-and-governance-1
update crime_profile.resilience_indicator
   set summary = 'Turkmenistan is described as among the most isolated and most oppressive states in the world; as of 2021 its '
                 'president controlled and monitored every side of public life. Action against organised crime was no part of '
                 'the president''s agenda, and crackdowns on crime were selective, mainly mirroring struggles inside the ruling '
                 'elite. The government on the whole is called highly ineffective and said to govern in its own interest.',
       law_on_paper = null,
       in_practice = 'As of 2021 the president controlled and monitored every side of public life, and action against organised '
                     'crime was no part of the president''s agenda. Crackdowns on crime were selective and mainly mirrored struggles '
                     'inside the ruling elite; the government on the whole was highly ineffective and governed in its own interest.'
 where profile = 'TKM-2021' and indicator = 'political-leadership-and-governance';

-- Government transparency and accountability
-- Rests on leadership-and-governance-1, leadership-and-governance-2, criminal-actors-3
update crime_profile.resilience_indicator
   set summary = 'There are no independent institutions against corruption, and earlier bodies were used to extort money from rich '
                 'officials and businesspeople. Public trust in the government is in general severely lacking, above all as regards '
                 'the construction industry and the public sector. The 2018 election did not meet the preconditions for a democratic '
                 'process, and no information on budgets or on what the government spends is open to the public. Government '
                 'transparency is called low, and contracts for public infrastructure often serve to let elites pocket state money.',
       law_on_paper = 'There are no independent institutions against corruption; there have been earlier bodies.',
       in_practice = 'Earlier bodies against corruption were used to extort money from rich officials and businesspeople. No '
                     'information on budgets or on what the government spends is open to the public, whose trust in the '
                     'government is in general severely lacking, above all as regards the construction industry and the public '
                     'sector. The 2018 election did not meet the preconditions for a democratic process. Government transparency '
                     'is low, and contracts for public infrastructure often serve to let elites pocket state money.'
 where profile = 'TKM-2021' and indicator = 'government-transparency-and-accountability';

-- International cooperation
-- Rests on leadership-and-governance-2
update crime_profile.resilience_indicator
   set summary = 'Turkmenistan is highly isolated and shows little interest in cooperating, regionally or internationally, '
                 'with other countries of the Commonwealth of Independent States or with countries farther away. It has '
                 'ratified most of the treaties and conventions that bear on organised crime, except the Arms Trade Treaty '
                 'and the Convention on International Trade in Endangered Species, but takes no meaningful part in them.',
       law_on_paper = 'Most of the treaties and conventions that bear on organised crime are ratified, except '
                      'the Arms Trade Treaty and the Convention on International Trade in Endangered Species.',
       in_practice = 'The country takes no meaningful part in the treaties and conventions that it has ratified. It '
                     'is highly isolated and shows little interest in cooperating, regionally or internationally, '
                     'with other countries of the Commonwealth of Independent States or with countries farther away.'
 where profile = 'TKM-2021' and indicator = 'international-cooperation';

-- National policies and laws
-- Rests on leadership-and-governance-2
update crime_profile.resilience_indicator
   set summary = 'Turkmenistan has a national legal framework and has passed legislation under which many kinds of organised crime are '
                 'offences; human smuggling is the notable exception. The laws are put into practice extremely ineffectively and '
                 'unevenly. As of 2021 the president''s wishes alone set the priorities, in pursuit of the president''s own interests.',
       law_on_paper = 'Under a national legal framework and legislation that has been passed, many '
                      'kinds of organised crime are offences; human smuggling is the notable exception.',
       in_practice = 'The laws are put into practice extremely ineffectively and unevenly. As of 2021 the '
                     'president''s wishes alone set the priorities, in pursuit of the president''s own interests.'
 where profile = 'TKM-2021' and indicator = 'national-policies-and-laws';

-- Judicial system and detention
-- Rests on criminal-justice-and-security-1
update crime_profile.resilience_indicator
   set summary = 'In theory the constitution separated the powers; in practice, as of 2021, the judiciary stood below the executive '
                 'and was controlled by the president, who alone appointed and dismissed judges and used the courts to penalise '
                 'dissent and to get rid of possible political threats. There is no independent judicial control, international '
                 'bodies are kept from meaningful audits, and courts cannot pass effective judgment on defendants in cases of '
                 'organised crime or on high-profile criminals. The country imprisons people at one of the highest rates worldwide, '
                 'which has left prisons seriously overcrowded, with substandard conditions and inadequate medical treatment. Torture '
                 'and confessions under force are widespread, especially before trial, and corruption among prison officials is rife.',
       law_on_paper = 'In theory the constitution separated the powers.',
       in_practice = 'As of 2021 the judiciary stood below the executive and was controlled by the president, who alone '
                     'appointed and dismissed judges and used the courts to penalise dissent and to get rid of possible '
                     'political threats. There is no independent judicial control, international bodies are kept from '
                     'meaningful audits, and courts cannot pass effective judgment on defendants in cases of organised crime or '
                     'on high-profile criminals. One of the highest rates of imprisonment worldwide has left prisons seriously '
                     'overcrowded, with substandard conditions and inadequate medical treatment; torture and confessions under '
                     'force are widespread, especially before trial, and corruption among prison officials is rife.'
 where profile = 'TKM-2021' and indicator = 'judicial-system-and-detention';

-- Law enforcement
-- Rests on criminal-justice-and-security-2
update crime_profile.resilience_indicator
   set summary = 'As of 2021 law enforcement, like most other state resources, was controlled by the president and '
                 'usually used against political opponents and dissenters rather than to prevent and punish organised '
                 'crime, the more so since the dissolution of the unit set up against it. The national police have '
                 'the task of keeping internal security; the ministry of national security, which succeeded the KGB '
                 'and works by similar methods, is used to prevent drug trafficking. No civilian body oversees how '
                 'the police use force. There are laws against arbitrary arrest, yet it seems to go on unchecked.',
       law_on_paper = 'The national police have the task of keeping internal security; there is a ministry of national '
                      'security, successor of the KGB. There are laws against arbitrary arrest. No civilian body oversees '
                      'how the police use force, and the unit set up against organised crime has been dissolved.',
       in_practice = 'As of 2021 law enforcement was controlled by the president and usually used against political '
                     'opponents and dissenters rather than to prevent and punish organised crime, the more so since the '
                     'unit set up against it was dissolved. The ministry of national security is used to prevent drug '
                     'trafficking, by methods similar to those of the KGB. Arbitrary arrest seems to go on unchecked.'
 where profile = 'TKM-2021' and indicator = 'law-enforcement';

-- Territorial integrity
-- Rests on criminal-justice-and-security-3
update crime_profile.resilience_indicator
   set summary = 'The country''s borders are long, hard to police and porous, and it lies on major trafficking routes, close to '
                 'notable criminal markets, among them Afghanistan''s for opium and heroin. By sea, trafficking seems less common, '
                 'which the report puts down to lawful exports of controlled goods, oil for instance, from the country''s ports. By '
                 'land, smuggling has been made easier by roads to the neighbouring countries that improved substantially over the '
                 'ten years before the report. Officials who control the border are often corrupted, and capacity to control it '
                 'suffers as well, because demarcating the official border with Kazakhstan, begun in 2005, was not yet finished.',
       law_on_paper = null,
       in_practice = 'Borders are long, hard to police and porous, on major trafficking routes and close to notable criminal '
                     'markets. By sea, trafficking seems less common; by land, substantially improved roads have made '
                     'smuggling easier. Officials who control the border are often corrupted; the capacity for controlling '
                     'it suffers because demarcating the official border with Kazakhstan was, as of 2021, not yet finished.'
 where profile = 'TKM-2021' and indicator = 'territorial-integrity';

-- Anti-money laundering
-- Rests on economic-and-financial-environment-1
update crime_profile.resilience_indicator
   set summary = 'When the 2010s began, the country''s infrastructure against money laundering had been significantly '
                 'improved, and the Financial Action Task Force subsequently took Turkmenistan out of its monitoring '
                 'process. The country is no major financial hub. It nevertheless remains a jurisdiction of concern '
                 'for money laundering, in large part because the government lacks transparency.',
       law_on_paper = 'There is an infrastructure against money laundering. It had been significantly improved when the 2010s '
                      'began, and the Financial Action Task Force subsequently took the country out of its monitoring process.',
       in_practice = 'Although no major financial hub, the country remains a jurisdiction of concern '
                     'for money laundering, in large part because the government lacks transparency.'
 where profile = 'TKM-2021' and indicator = 'anti-money-laundering';

-- Economic regulatory capacity
-- Rests on economic-and-financial-environment-2
update crime_profile.resilience_indicator
   set summary = 'The government lacks adequate mechanisms to keep businesses free of interference from criminals, property '
                 'rights are not effective, and the wider economy offers lawful businesses no openings to grow. Many stories '
                 'have been told of corruption in the government and among leaders of business. As of 2021 the president had '
                 'a few patronage networks that controlled the economy and handed out wealth and business openings to a '
                 'circle of presidential appointees, which led to a culture of nepotism, bribery and embezzlement.',
       law_on_paper = null,
       in_practice = 'The government lacks adequate mechanisms to keep businesses free of interference from criminals, property '
                     'rights are not effective, and the wider economy offers lawful businesses no openings to grow. Many '
                     'stories have been told of corruption in the government and among leaders of business. As of 2021 a few '
                     'patronage networks of the president controlled the economy and handed out wealth and business openings to '
                     'a circle of presidential appointees, which led to a culture of nepotism, bribery and embezzlement.'
 where profile = 'TKM-2021' and indicator = 'economic-regulatory-capacity';

-- Victim and witness support
-- Rests on civil-society-and-social-protection-1
update crime_profile.resilience_indicator
   set summary = 'There are some national laws on social protection, but the government seldom gives them meaningful effect. '
                 'Against its obligations under its own anti-trafficking law it has not come to the help of trafficking victims; '
                 'international non-state actors are left to treat and care for them. Legal provisions on protecting, identifying '
                 'and referring victims have not been put into effect either, and authorities had to fall back on referring '
                 'suspected trafficking victims informally to international organisations. The report says nothing of witnesses.',
       law_on_paper = 'There are some national laws on social protection, an anti-trafficking law that puts obligations towards '
                      'victims on the government, and legal provisions on protecting, identifying and referring victims.',
       in_practice = 'The government seldom gives the laws on social protection meaningful effect. It has not come to the help '
                     'of trafficking victims, whom international non-state actors are left to treat and care for; the provisions '
                     'on protecting, identifying and referring victims have not been put into effect, and authorities had to '
                     'fall back on referring suspected trafficking victims informally to international organisations.'
 where profile = 'TKM-2021' and indicator = 'victim-and-witness-support';

-- Prevention
-- Rests on civil-society-and-social-protection-2
update crime_profile.resilience_indicator
   set summary = 'Efforts to prevent human trafficking have been slim. It was reported that an international organisation and '
                 'authorities cooperated to some extent in putting the national action plan of 2016 to 2018 into effect, but '
                 'nothing was done to stop forced labour at the cotton harvest or to punish labour recruiters who took part in '
                 'recruiting workers by fraud. The government did work with NGOs on awareness campaigns in the countryside, '
                 'which gave groups at risk training, information and discussions at schools about trafficking and exploitation.',
       law_on_paper = 'There was a national action plan for 2016 to 2018.',
       in_practice = 'Efforts to prevent human trafficking have been slim. It was reported that an international organisation '
                     'and authorities worked on the plan together to some extent, but nothing was done to stop forced labour '
                     'at the cotton harvest or to punish labour recruiters who took part in recruiting workers by fraud. The '
                     'government did work with NGOs on awareness campaigns for groups at risk in the countryside.'
 where profile = 'TKM-2021' and indicator = 'prevention';

-- Non-state actors
-- Rests on civil-society-and-social-protection-3, civil-society-and-social-protection-1, civil-society-and-social-protection-2
update crime_profile.resilience_indicator
   set summary = 'Independent groups meet extremely difficult obstacles to working openly for human rights. A registration '
                 'system, burdensome and punitive, in effect keeps most independent NGOs from being active or raising funds. The '
                 'environment for press freedom is among the most oppressive: the government wholly controls the media and the '
                 'internet, which is heavily restricted, and any journalist who works and reports for a foreign network faces '
                 'arrest, torture and intimidation. Other passages say that international non-state actors are left to treat and '
                 'care for victims of human trafficking, and that the government worked with NGOs on awareness campaigns.',
       law_on_paper = 'NGOs are subject to a registration system, which the report calls burdensome and punitive.',
       in_practice = 'Registration in effect keeps most independent NGOs from being active or raising funds, and independent '
                     'groups meet extremely difficult obstacles to working openly for human rights. The government wholly '
                     'controls the media and the internet, which is heavily restricted, and any journalist who works and reports '
                     'for a foreign network faces arrest, torture and intimidation. International non-state actors are left to '
                     'treat and care for trafficking victims, and the government worked with NGOs on awareness campaigns.'
 where profile = 'TKM-2021' and indicator = 'non-state-actors';

-- The pillars put their indicators together and add nothing. Their rows come with the scores, but only when those are committed.
insert into crime_profile.resilience_pillar (profile, pillar) select 'TKM-2021', key from crime_profile.pillar on conflict do nothing;

-- Leadership and governance
update crime_profile.resilience_pillar
   set summary = 'As of 2021 the president controlled and monitored public life, in a state described as among the most isolated and '
                 'most oppressive in the world, and action against organised crime was no part of the president''s agenda. There are '
                 'no independent institutions against corruption, public trust in the government is in general severely lacking, and '
                 'no information on what it spends is open to the public. Many kinds of organised crime are offences, human smuggling '
                 'being the notable exception, and most of the treaties that bear on organised crime are ratified; but the laws are '
                 'put into practice extremely ineffectively and unevenly, and the country takes no meaningful part in the treaties.',
       law_on_paper = 'Most of the treaties and conventions that bear on organised crime are ratified, except the Arms '
                      'Trade Treaty and the Convention on International Trade in Endangered Species. Under a national '
                      'legal framework and legislation that has been passed, many kinds of organised crime are offences; '
                      'human smuggling is the notable exception. There are no independent institutions against corruption.',
       in_practice = 'As of 2021 the president''s wishes alone set the priorities in carrying out the laws, and '
                     'crackdowns on crime were selective and mainly mirrored struggles inside the ruling elite. The '
                     'laws are put into practice extremely ineffectively and unevenly, the country takes no '
                     'meaningful part in treaties and shows little interest in cooperating with others, and earlier '
                     'bodies against corruption were used to extort money from rich officials and businesspeople.'
 where profile = 'TKM-2021' and pillar = 'leadership-and-governance';

-- Criminal justice and security
update crime_profile.resilience_pillar
   set summary = 'As of 2021 courts and law enforcement were controlled by the president; courts were used to penalise '
                 'dissent, and law enforcement was usually used against political opponents and dissenters rather than '
                 'to prevent and punish organised crime. Courts cannot pass effective judgment on defendants in cases '
                 'of organised crime, prisons are seriously overcrowded, and torture and confessions under force are '
                 'widespread, especially before trial. Borders are long, hard to police and porous, and notable '
                 'criminal markets are close; the officials who control the borders are often corrupted.',
       law_on_paper = 'In theory the constitution separated the powers, and there are laws against arbitrary arrest. The national police '
                      'have the task of keeping internal security; there is a ministry of national security, successor of the KGB. No '
                      'civilian body oversees how the police use force, and the unit set up against organised crime has been dissolved.',
       in_practice = 'As of 2021 the president alone appointed and dismissed judges, and law enforcement was usually used '
                     'against political opponents and dissenters. There is no independent judicial control, arbitrary '
                     'arrest seems to go on unchecked, and corruption among prison officials is rife. Officials who '
                     'control the border are often corrupted, and demarcating the official border with Kazakhstan was not '
                     'yet finished; smuggling by land has become easier, while by sea trafficking seems less common.'
 where profile = 'TKM-2021' and pillar = 'criminal-justice-and-security';

-- Economic and financial environment
update crime_profile.resilience_pillar
   set summary = 'When the 2010s began, the infrastructure against money laundering had been significantly improved; '
                 'yet the country, although no major financial hub, remains a jurisdiction of concern for money '
                 'laundering. The government lacks adequate mechanisms to keep businesses free of interference from '
                 'criminals, property rights are not effective, and the wider economy offers lawful businesses no '
                 'openings to grow. As of 2021 a few patronage networks of the president controlled the economy.',
       law_on_paper = 'There is an infrastructure against money laundering. It had been significantly improved when the 2010s '
                      'began, and the Financial Action Task Force subsequently took the country out of its monitoring process.',
       in_practice = 'Although no major financial hub, the country remains a jurisdiction of concern for money laundering, '
                     'in large part because the government lacks transparency. Property rights are not effective, and as '
                     'of 2021 a few patronage networks of the president handed out wealth and business openings to a '
                     'circle of presidential appointees, which led to a culture of nepotism, bribery and embezzlement.'
 where profile = 'TKM-2021' and pillar = 'economic-and-financial-environment';

-- Civil society and social protection
update crime_profile.resilience_pillar
   set summary = 'There are some national laws on social protection, but the government seldom gives them meaningful effect, and it '
                 'has not come to the help of trafficking victims. Efforts to prevent human trafficking have been slim, although the '
                 'government did work with NGOs on awareness campaigns. Registration in effect keeps most independent NGOs from being '
                 'active or raising funds, and the government wholly controls the media and the internet, which is heavily restricted.',
       law_on_paper = 'There are some national laws on social protection, an anti-trafficking law that puts obligations '
                      'towards victims on the government, legal provisions on protecting, identifying and referring '
                      'victims, and a registration system for NGOs. There was a national action plan for 2016 to 2018.',
       in_practice = 'International non-state actors are left to treat and care for trafficking victims, and authorities had to '
                     'fall back on referring suspected victims informally to international organisations. It was reported that an '
                     'international organisation and authorities worked on the action plan together to some extent, but nothing '
                     'was done to stop forced labour at the cotton harvest, though the government did work with NGOs on awareness '
                     'campaigns. Independent groups meet extremely difficult obstacles to working openly for human rights, and '
                     'any journalist who works and reports for a foreign network faces arrest, torture and intimidation.'
 where profile = 'TKM-2021' and pillar = 'civil-society-and-social-protection';
