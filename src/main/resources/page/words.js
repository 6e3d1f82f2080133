// The API's coded values, in words.

const ABSENCES = {
  not_in_edition: 'Not measured in this edition of the Index.',
  not_loaded: 'The Index has a figure; it is not loaded here.',
  not_coded: 'Figures only: the text of this profile has not been coded, and nothing follows about what it says.',
  not_mentioned: 'The coded text does not mention it.',
};

const SHORT_ABSENCES = {
  not_in_edition: 'not in this edition',
  not_loaded: 'not loaded',
  not_coded: 'not coded',
  not_mentioned: 'not mentioned',
};

const SAID = {
  affirmed: 'Affirmed', denied: 'Negative: the report says that something is not so', little_evidence: 'Little evidence',
  stated: 'stated', reported: 'reported', suggested: 'only suggested',
  domestic_market: 'domestic market', cpi: 'CPI',
};

export const absent = value => Object.hasOwn(ABSENCES, value);
export const absence = value => ABSENCES[value];

/** A coded value in a few words. */
export const say = value => SHORT_ABSENCES[value] ?? SAID[value] ?? String(value).replaceAll('_', ' ');
export const saying = value => capital(say(value));
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

export const score = value => (value === null || value === undefined ? '' : value.toFixed(1));
export const average = value => (value === null || value === undefined ? '' : value.toFixed(2));
/** A difference, with its sign and a true minus. */
export const signed = (value, digits = 1) =>
  value === 0 ? '0' : (value > 0 ? '+' : '\u2212') + Math.abs(value).toFixed(digits);

export function ordinal(number) {
  const tens = number % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return number + suffix;
}

export const list = names =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const counted = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** A period of the API, no more exact than its precision says; either end can be open. */
export function period({ from, to, ongoing, precision }) {
  if (precision === 'approximate') return `about ${spanned({ from, to, ongoing })}`;
  if (precision === 'decade' && from && to && Number(to) - Number(from) === 9) return `the ${from}s`;
  return spanned({ from, to, ongoing });
}

function spanned({ from, to, ongoing }) {
  if (from && from === to) return from;
  if (from && to) return `${from} to ${to}`;
  if (from) return ongoing ? `${from}, still going on` : `from ${from}`;
  if (to) return `until ${to}`;
  return ongoing ? 'still going on' : '';
}

/** What the claims say that limit what an item tells. */
export const limits = ({ qualifications = [] }) => qualifications.map(limit => limit.statement).join(' ');

/** "drugs-1" of a passage: its section and paragraph. */
export const passage = ({ section, paragraph }) => `${saying(section.replaceAll('-', ' '))}, paragraph ${paragraph}`;

export const KINDS = {
  markets: 'Criminal market', actors: 'Criminal actor', pillars: 'Pillar of resilience',
  'resilience-indicators': 'Resilience indicator', passages: 'Passage of the report', findings: 'Finding', parties: 'Party',
  flows: 'Flow', involvements: 'Involvement', events: 'Dated fact',
};

/** A key of the Index, in words. */
export const keyed = key => capital(key.replaceAll('-', ' '));
