import { draftOf } from '../forms';
import { el, icon } from '../lib/dom';
import { dismiss, explain } from '../lib/notices';
import { Refused, RequestKey, send, type FieldError } from '../lib/http';
import { words } from '../words';

interface Answer { next?: string | null }

/**
 * A form that keeps what was typed: it is sent beside the page, refusals appear at their fields, and only when the server
 * has accepted it the page goes on; with data-stay it shows the same part of itself anew.
 */
export default function stepForm(root: HTMLElement): void {
  if (root instanceof HTMLFormElement) {
    const key = new RequestKey();
    root.noValidate = true;
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      void submit(root, key, (event as SubmitEvent).submitter);
    });
    alternatives(root);
    const box = root.parentElement instanceof HTMLDetailsElement ? root.parentElement : null;
    document.querySelectorAll(`a[href="#${box?.id}"]`).forEach((link) => link.addEventListener('click', () => box?.setAttribute('open', '')));
    root.addEventListener('change', () => alternatives(root));
    root.addEventListener('input', mended);
    root.addEventListener('change', mended);
  }
}

async function submit(form: HTMLFormElement, key: RequestKey, button: HTMLElement | null): Promise<void> {
  await inked(form);
  dismiss('step');
  form.querySelectorAll('.field-error[data-step]').forEach((each) => each.remove());
  form.querySelectorAll('.has-error').forEach((each) => each.classList.remove('has-error'));
  form.querySelectorAll('[aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
  const missing = emptyRequired(form);
  if (missing.length > 0) {
    show(form, missing);
    answered(form);
    return;
  }
  const data = new FormData(form, button);
  const hidden = [...form.querySelectorAll<HTMLInputElement>('[hidden] [name]')].map((each) => each.name);
  hidden.filter((name) => !form.querySelector(`:not([hidden] *)[name="${CSS.escape(name)}"]`)).forEach((name) => data.delete(name));
  try {
    const url = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href;
    await draftOf(form)?.done();
    const response = await send(url, { method: 'POST', form: data, key: key.for([url, ...data.entries()]) });
    const answer = response.status === 204 ? null : ((await response.json().catch(() => null)) as Answer | null);
    goTo(form.dataset.stay === undefined ? answer?.next ?? location.pathname : location.href);
  } catch (problem) {
    if (problem instanceof Refused) {
      key.answered();
      show(form, problem.errors);
    }
    explain(problem, 'step');
    answered(form);
  }
}

/** A signature that was just drawn is still on its way to the server; it goes along. */
async function inked(form: HTMLFormElement): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until && form.querySelector('[data-island~="signature-pad"][data-pending]')) {
    await new Promise((resolve) => window.setTimeout(resolve, 100));
  }
}

/** What is being mended is wrong no longer; the server judges anew. */
function mended(event: Event): void {
  const place = (event.target as HTMLElement).closest('.has-error');
  place?.classList.remove('has-error');
  place?.querySelectorAll('.field-error[data-step]').forEach((each) => each.remove());
  place?.querySelectorAll('[aria-invalid]').forEach((each) => each.removeAttribute('aria-invalid'));
}

/** The lock on the buttons follows the event, so that it is lifted after it. */
function answered(form: HTMLFormElement): void {
  window.setTimeout(() => form.dispatchEvent(new CustomEvent('form-answered')), 10);
}

function goTo(address: string): void {
  const target = new URL(address, location.href);
  if (target.pathname + target.search === location.pathname + location.search) {
    history.replaceState(null, '', target);
    location.reload();
  } else {
    location.assign(target);
  }
}

function visible(field: Element): boolean {
  return field.closest('[hidden]') === null;
}

function emptyRequired(form: HTMLFormElement): FieldError[] {
  return [...form.elements].filter((field): field is HTMLInputElement => 'required' in field && (field as HTMLInputElement).required && visible(field)
    && !field.matches(':disabled'))
    .filter((field) => (field.type === 'radio' ? !form.querySelector(`[name="${CSS.escape(field.name)}"]:checked`)
      : field.type === 'checkbox' ? !field.checked : field.value.trim() === ''))
    .filter((field, index, all) => all.findIndex((each) => each.name === field.name) === index)
    .map((field) => ({ field: field.name, message: words.required }));
}

function placeOf(form: HTMLFormElement, name: string): HTMLElement | null {
  const key = CSS.escape(name);
  const field = form.querySelector<HTMLElement>(`[data-field="${key}"], [data-name="${key}"]`)
    ?? form.querySelector<HTMLElement>(`[name="${key}"]:not([type="hidden"])`) ?? form.querySelector<HTMLElement>(`#${key}`);
  return field?.closest<HTMLElement>('.form-field, [data-field], [data-name], fieldset') ?? field;
}

function show(form: HTMLFormElement, errors: FieldError[]): void {
  let first: HTMLElement | null = null;
  for (const each of errors) {
    const place = each.field ? placeOf(form, each.field) : null;
    if (!place) {
      continue;
    }
    place.closest('details')?.setAttribute('open', '');
    place.classList.add('has-error');
    place.querySelector('input, select, textarea')?.setAttribute('aria-invalid', 'true');
    place.append(el('p', { class: 'field-error', 'data-step': true, role: 'alert' }, icon('alert-triangle'), el('span', {}, each.message)));
    first ??= place;
  }
  first?.scrollIntoView({ block: 'center' });
  first?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea, canvas')?.focus({ preventScroll: true });
}

function differ(chosen: string[], proposed: string): boolean {
  return [...chosen].sort().join(' ') !== proposed.split(' ').filter(Boolean).sort().join(' ');
}

/** data-when="field=value|value" shows a part only while one of the values is chosen; data-when="field" while it is ticked; with data-differs only while other values than those are chosen. */
function alternatives(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-when]')) {
    const [name, wanted] = (part.dataset.when ?? '').split('=') as [string, string | undefined];
    const fields = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)].filter((each) => each.type !== 'hidden');
    const chosen = fields.filter((each) => !/^(checkbox|radio)$/.test(each.type) || each.checked).map((each) => each.value);
    part.hidden = part.dataset.differs !== undefined ? !differ(chosen, part.dataset.differs) : wanted === undefined ? chosen.every((value) => value === '') : !chosen.some((value) => wanted.split('|').includes(value));
  }
}
