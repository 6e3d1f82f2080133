-- Seeds which resilience indicators answer to which market. The rule: an indicator is named where what it measures acts on the market
-- itself (stops it, uncovers it, tries it, or helps those it harms), and not where it merely belongs to good government.

insert into crime_profile.market_response (market, resilience_indicator, reason) values
    ('human-trafficking', 'national-policies-and-laws', 'Exploitation can only be tried where the law makes each form of it an offence.'),
    ('human-trafficking', 'law-enforcement', 'Victims seldom come forward, so somebody has to look for them and for those who exploit them.'),
    ('human-trafficking', 'victim-and-witness-support', 'Victims need shelter and help, and cases rest on what they can safely say.'),
    ('human-trafficking', 'prevention', 'People who know the methods of recruiters are harder to recruit.'),

    ('human-smuggling', 'national-policies-and-laws', 'Those who smuggle can only be tried where it is an offence, and those who are smuggled need not be.'),
    ('human-smuggling', 'international-cooperation', 'A smuggling route runs through several countries and is broken up by several of them.'),
    ('human-smuggling', 'territorial-integrity', 'Whoever controls the border controls what is sold by those who lead others across it.'),

    ('extortion-and-protection-racketeering', 'law-enforcement', 'Protection is bought from criminals where the police give none.'),
    ('extortion-and-protection-racketeering', 'victim-and-witness-support', 'Nobody testifies against a racket without being protected from it.'),
    ('extortion-and-protection-racketeering', 'economic-regulatory-capacity', 'Businesses with rights that hold are harder to squeeze than those that live by favour.'),

    ('arms-trafficking', 'national-policies-and-laws', 'Licences, marks and records decide which weapon is a lawful one.'),
    ('arms-trafficking', 'international-cooperation', 'Weapons are traced by one country asking another.'),
    ('arms-trafficking', 'law-enforcement', 'Stocks leak and caches lie until somebody finds them.'),
    ('arms-trafficking', 'territorial-integrity', 'Weapons come in over borders and out of places that the state does not hold.'),

    ('trade-in-counterfeit-goods', 'law-enforcement', 'Workshops and stores have to be found and closed.'),
    ('trade-in-counterfeit-goods', 'territorial-integrity', 'Most counterfeit goods pass a customs post.'),
    ('trade-in-counterfeit-goods', 'economic-regulatory-capacity', 'Inspected markets and enforced brands leave less room for fakes.'),

    ('illicit-trade-in-excisable-goods', 'territorial-integrity', 'The gain is the difference in tax between two sides of a border.'),
    ('illicit-trade-in-excisable-goods', 'economic-regulatory-capacity', 'Stamps, licences and audits tell taxed goods from untaxed ones.'),
    ('illicit-trade-in-excisable-goods', 'government-transparency-and-accountability', 'Excise is evaded with the help of those who collect it.'),

    ('flora-crimes', 'national-policies-and-laws', 'What may be felled or gathered, and by whom, is what the law says it is.'),
    ('flora-crimes', 'law-enforcement', 'Forests are guarded by rangers and inspectors, or by nobody.'),
    ('flora-crimes', 'non-state-actors', 'Local groups and reporters notice felling before officials do.'),

    ('fauna-crimes', 'international-cooperation', 'Protected species are protected by treaty, and traded across continents.'),
    ('fauna-crimes', 'law-enforcement', 'Poachers are met in the field.'),
    ('fauna-crimes', 'territorial-integrity', 'Animals and their parts leave through ports and crossings.'),
    ('fauna-crimes', 'non-state-actors', 'Conservation groups watch where the state does not.'),

    ('non-renewable-resource-crimes', 'political-leadership-and-governance', 'Resources are the state''s to grant, so it matters whom its leaders grant them to.'),
    ('non-renewable-resource-crimes', 'government-transparency-and-accountability', 'Money from oil, gas and metals is looted where accounts are closed.'),
    ('non-renewable-resource-crimes', 'anti-money-laundering', 'What is looted has to be moved and hidden.'),
    ('non-renewable-resource-crimes', 'economic-regulatory-capacity', 'Licences, metering and inspection tell lawful extraction from theft.'),

    ('heroin-trade', 'international-cooperation', 'The drug crosses several countries between field and user.'),
    ('heroin-trade', 'law-enforcement', 'Consignments and those behind them are found by investigation.'),
    ('heroin-trade', 'territorial-integrity', 'It comes over a border, and most is caught there or not at all.'),
    ('heroin-trade', 'prevention', 'Less demand means a smaller market.'),

    ('cocaine-trade', 'international-cooperation', 'It comes from another continent, through the ports of third countries.'),
    ('cocaine-trade', 'law-enforcement', 'Consignments and those behind them are found by investigation.'),
    ('cocaine-trade', 'territorial-integrity', 'Ports and airports are where it comes in.'),
    ('cocaine-trade', 'prevention', 'Less demand means a smaller market.'),

    ('cannabis-trade', 'law-enforcement', 'It is often grown at home, where only the police can find it.'),
    ('cannabis-trade', 'judicial-system-and-detention', 'Courts decide whether those who trade are tried, or only those who use.'),
    ('cannabis-trade', 'prevention', 'Less demand means a smaller market.'),

    ('synthetic-drug-trade', 'law-enforcement', 'Laboratories can be anywhere and have to be found.'),
    ('synthetic-drug-trade', 'economic-regulatory-capacity', 'The chemicals are lawful goods, and control of them is regulation.'),
    ('synthetic-drug-trade', 'prevention', 'Less demand means a smaller market.'),

    ('cyber-dependent-crimes', 'national-policies-and-laws', 'Breaking into systems is tried under laws that name it.'),
    ('cyber-dependent-crimes', 'international-cooperation', 'Offender, server and victim are seldom in one country.'),
    ('cyber-dependent-crimes', 'law-enforcement', 'It takes specialists to follow the traces.'),

    ('financial-crimes', 'government-transparency-and-accountability', 'Public money is embezzled where nobody sees the accounts.'),
    ('financial-crimes', 'judicial-system-and-detention', 'Fraud by those with means ends only before courts that they do not own.'),
    ('financial-crimes', 'anti-money-laundering', 'The gain has to pass through a bank or a business.'),
    ('financial-crimes', 'economic-regulatory-capacity', 'Audits and registers show who owns what, and who pays whom.');
