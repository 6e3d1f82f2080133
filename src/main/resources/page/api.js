// The public API, as any client would use it.

const ROOT = '/api/v1';
const PATIENCE = 20000;
const kept = new Map();

/** The service cannot be reached, or does not answer in time. */
export class Unreachable extends Error {}

/** The API answered with a problem (RFC 9457). */
export class Problem extends Error {
  constructor(problem, status) {
    super(problem.detail ?? problem.title ?? `The service answered with status ${status}.`);
    this.title = problem.title ?? 'The service answered with an error';
    this.status = status;
  }
}

/**
 * The address of a request: a path below /api/v1 and parameters, of which empty ones are left out. Commas stay readable; no
 * apostrophe stays, which would end the text that a shell takes as one.
 */
export function address(path, parameters = {}) {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => `${name}=${encodeURIComponent([value].flat().join(',')).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
    .join('&');
  return (ROOT + path + (query ? `?${query}` : '')).replaceAll("'", '%27');
}

/** The same request as CSV. */
export function csv(request) {
  const [path, query] = request.split('?');
  const rest = (query ?? '').split('&').filter(pair => pair && !/^(limit|offset|format)=/.test(pair)).join('&');
  return `${path}.csv${rest ? `?${rest}` : ''}`;
}

/**
 * What the API answers to a request. An answer is kept while its page lives; the service is asked again, and then mostly
 * says that nothing has changed, after a reload.
 */
export async function get(request, signal) {
  if (kept.has(request)) return kept.get(request);
  const answer = await ask(request, signal);
  if (kept.size > 200) kept.clear();
  kept.set(request, answer);
  return answer;
}

async function ask(request, signal) {
  const late = AbortSignal.timeout(PATIENCE);
  let response;
  try {
    response = await fetch(request, {
      headers: { Accept: 'application/json' },
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Unreachable(late.aborted ? `There was no answer within ${PATIENCE / 1000} seconds.` : 'The service did not answer.');
  }
  let body;
  try {
    body = await response.json();
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Unreachable(`What answered (status ${response.status}) was not this service's API.`);
  }
  if (!response.ok) throw new Problem(body, response.status);
  return body;
}
