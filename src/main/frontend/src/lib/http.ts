import { words } from '../words';

export interface FieldError { field: string | null; message: string }

/** The server said no (409, 422 …) and why. */
export class Refused extends Error {
  constructor(readonly status: number, readonly detail: string, readonly errors: FieldError[]) {
    super(detail);
  }
}

/** The session has ended; the page has been covered. */
export class Expired extends Error {}

/** Nobody answered. */
export class Unreachable extends Error {}

export function uuid(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function csrfHeaders(): Record<string, string> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="_csrf"]')?.content;
  const header = document.querySelector<HTMLMetaElement>('meta[name="_csrf_header"]')?.content ?? 'X-CSRF-TOKEN';
  return token ? { [header]: token } : {};
}

export function isLogin(address: string): boolean {
  return address !== '' && /\/login$/.test(new URL(address, location.href).pathname) && !/\/login$/.test(location.pathname);
}

/** Covers the page with 登录已过期; nothing else stays visible. */
export function coverExpired(): void {
  const template = document.querySelector<HTMLTemplateElement>('template#expired');
  if (document.querySelector('.expired') || !template) {
    return;
  }
  document.body.replaceChildren(template.content.cloneNode(true));
  const again = document.querySelector<HTMLAnchorElement>('[data-expired-login]');
  if (again) {
    // The page itself asks for the login and is what stands there afterwards, with its draft.
    again.href = location.href;
    again.focus();
  }
}

interface Sending { method?: string; json?: unknown; form?: FormData; key?: string; signal?: AbortSignal; keepalive?: boolean }

/**
 * @throws Refused where the server says why not, Expired without a session, Unreachable without an answer
 */
export async function send(url: string, sending: Sending = {}): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json', 'X-Requested-With': 'XMLHttpRequest' };
  const method = sending.method ?? 'GET';
  if (method !== 'GET') {
    Object.assign(headers, csrfHeaders(), sending.key ? { 'Idempotency-Key': sending.key } : {});
  }
  if (sending.json !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers,
      credentials: 'same-origin',
      keepalive: sending.keepalive ?? false,
      ...(sending.signal ? { signal: sending.signal } : {}),
      ...(method === 'GET' ? {} : { body: sending.form ?? JSON.stringify(sending.json ?? {}) }),
    });
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') {
      throw problem;
    }
    throw new Unreachable(words.offline);
  }
  if (response.status === 401 || (response.redirected && isLogin(response.url))) {
    coverExpired();
    throw new Expired();
  }
  if (!response.ok) {
    throw await refusalIn(response);
  }
  return response;
}

async function refusalIn(response: Response): Promise<Refused> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) {
    const problem = (await response.json().catch(() => ({}))) as { detail?: string; title?: string; errors?: FieldError[] };
    const errors = Array.isArray(problem.errors) ? problem.errors : [];
    if (problem.detail || errors.length > 0 || response.status < 500) {
      return new Refused(response.status, problem.detail ?? problem.title ?? words.notAllowed, errors);
    }
  }
  return new Refused(response.status, response.status === 403 || response.status === 404 ? words.notAllowed : words.faultText, []);
}

export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await send(url, signal ? { signal } : {});
  return (await response.json()) as T;
}

/** The same content keeps its key when it is sent again; other content is another request. */
export class RequestKey {
  private key = uuid();
  private content: string | null = null;

  for(content: unknown): string {
    const text = JSON.stringify(content);
    if (this.content !== null && this.content !== text) {
      this.key = uuid();
    }
    this.content = text;
    return this.key;
  }

  answered(): void {
    this.key = uuid();
    this.content = null;
  }
}
