import type { default as Htmx } from 'htmx.org';
import { ask } from './lib/dialog';
import { coverExpired, csrfHeaders, isLogin, uuid } from './lib/http';
import { notify } from './lib/notices';
import { words } from './words';

interface Request { elt: HTMLElement; headers: Record<string, string>; verb: string; parameters: unknown; path: string }
interface Answer { xhr: XMLHttpRequest; elt: HTMLElement; isError: boolean; shouldSwap: boolean; target: HTMLElement }

function keyField(element: HTMLElement): HTMLInputElement | null {
  return (element.closest('form') ?? element).querySelector<HTMLInputElement>('input[name="_idempotencyKey"]');
}

/** What every htmx request carries, and what happens to answers that are no page. */
export function wireHtmx(htmx: typeof Htmx): void {
  const body = document.body;
  htmx.config.allowEval = false;
  body.addEventListener('htmx:configRequest', (event) => {
    const request = (event as CustomEvent<Request>).detail;
    request.headers['X-Requested-With'] = 'XMLHttpRequest';
    if (request.verb !== 'get') {
      Object.assign(request.headers, csrfHeaders());
      request.headers['Idempotency-Key'] = keyField(request.elt)?.value || uuid();
    }
  });
  body.addEventListener('htmx:confirm', (event) => {
    const detail = (event as CustomEvent<{ elt: HTMLElement; issueRequest: (skip: boolean) => void }>).detail;
    const question = detail.elt.dataset.confirm;
    if (question) {
      event.preventDefault();
      void ask(question, detail.elt.textContent?.trim() || words.confirm).then((yes) => yes && detail.issueRequest(true));
    }
  });
  body.addEventListener('htmx:beforeOnLoad', (event) => {
    const { xhr } = (event as CustomEvent<Answer>).detail;
    if (xhr.status === 401 || isLogin(xhr.responseURL)) {
      event.preventDefault();
      coverExpired();
    }
  });
  body.addEventListener('htmx:beforeSwap', (event) => {
    const { xhr } = (event as CustomEvent<Answer>).detail;
    if ((xhr.getResponseHeader('content-type') ?? '').includes('json') && xhr.status >= 400) {
      event.preventDefault();
      const problem = JSON.parse(xhr.responseText || '{}') as { detail?: string; errors?: [] };
      notify(xhr.status >= 500 ? 'fault' : 'refusal', problem.detail ?? words.faultText, 'htmx', problem.errors ?? []);
    }
  });
  body.addEventListener('htmx:afterRequest', (event) => {
    const { elt, xhr } = (event as CustomEvent<Answer>).detail;
    const field = keyField(elt);
    if (field && xhr.status > 0) {
      field.value = uuid();
    }
  });
  body.addEventListener('htmx:responseError', (event) => {
    const { xhr } = (event as CustomEvent<Answer>).detail;
    if (!(xhr.getResponseHeader('content-type') ?? '').includes('json')) {
      notify(xhr.status >= 500 ? 'fault' : 'refusal', xhr.status === 403 || xhr.status === 404 ? words.notAllowed : words.faultText, 'htmx');
    }
  });
  body.addEventListener('htmx:sendError', () => notify('fault', words.offline, 'htmx'));
}
