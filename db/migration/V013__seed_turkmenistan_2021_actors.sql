-- Seeds what the report of 2021 says of each type of criminal actor in Turkmenistan, coded and restated.

-- Mafia-style groups
-- Rests on criminal-actors-1, criminal-actors-4
update crime_profile.criminal_actor
   set summary = 'Turkmenistan has a record of violent but effective action against mafia bosses: in the 1990s it did away '
                 'with every active leader, and it even carried out executions in public. As of 2021 the thieves-in-law are '
                 'the foremost of the mafia-style groups; their members take oaths, keep to a way of life of their own and '
                 'live on the profits of crime alone. The report warns against overrating the control of mafia-style groups: '
                 'generally they carry out only tasks that the government hands to them, such as operations among prisoners, '
                 'and their hold on the prison system as a whole is minimal. It is thought that they have access to some '
                 'weapons, which they do not carry openly. The thieves-in-law have connections with Russian organised crime.',
       reach = 'limited',
       violence = 'not_mentioned',
       arms = 'some_access',
       state_tie = 'tasked_by_state',
       foreign_tie = 'stated'
 where profile = 'TKM-2021' and indicator = 'mafia-style-groups';

-- Criminal networks
-- Rests on criminal-actors-2
update crime_profile.criminal_actor
   set summary = 'The report sees some evidence that loose criminal networks exist, but finds it more common that Turkmen '
                 'work with transnational organisations trafficking heroin, usually made up of nationals of Afghanistan, '
                 'Sri Lanka and the US. Turkmen criminal groups are also reported to practise racketeering against '
                 'Turkmen migrant workers in Turkey. The networks are called widespread and active in all parts of the '
                 'country. The level of their violence varies, but it is particularly high around human trafficking.',
       reach = 'countrywide',
       violence = 'varies',
       arms = 'not_mentioned',
       state_tie = 'not_mentioned',
       foreign_tie = 'stated'
 where profile = 'TKM-2021' and indicator = 'criminal-networks';

-- State-embedded actors
-- Rests on criminal-actors-3, people-1, environment-1, drugs-1
update crime_profile.criminal_actor
   set summary = 'Because Turkmenistan is a dictatorship, the report says, the institutions of the state are weak and levels '
                 'of corruption among those who act for it extremely high, so that the state often facilitates criminal '
                 'markets and creates them, along with ideal conditions in which they can flourish. Government shows little '
                 'transparency, and contracts for public infrastructure often serve to let elites pocket state money. In the '
                 'highest ranks of government corruption is particularly prevalent: as of 2021, President Gurbanguly '
                 'Berdimuhamedov was said to control the whole economy, its legal and its illegal part, and power to be '
                 'handed on through nepotism and not democratically. On particular markets, other passages state that the '
                 'government imposes unpaid cotton picking, pass on suggestions that officials could be taking part in the '
                 'heroin trade, and imply that natural resources are looted at a high level of the state.',
       reach = 'not_mentioned',
       violence = 'not_mentioned',
       arms = 'not_mentioned',
       state_tie = 'part_of_state',
       foreign_tie = 'not_mentioned'
 where profile = 'TKM-2021' and indicator = 'state-embedded-actors';

-- Foreign actors
-- Rests on criminal-actors-4, criminal-actors-2
update crime_profile.criminal_actor
   set summary = 'Contacts with criminal actors from abroad are said to be fairly minimal. Russian organised crime nevertheless '
                 'has a notable influence, through its connections with the thieves-in-law of Turkmenistan. A passage on criminal '
                 'networks sees some evidence of loose networks, but finds it more common that Turkmen work with transnational '
                 'organisations trafficking heroin, usually made up of nationals of Afghanistan, Sri Lanka and the US.',
       reach = 'limited',
       violence = 'not_mentioned',
       arms = 'not_mentioned',
       state_tie = 'not_mentioned',
       foreign_tie = 'stated'
 where profile = 'TKM-2021' and indicator = 'foreign-actors';
