import { ask } from './lib/dialog';
import { jsonIn } from './lib/dom';
import { Draft } from './lib/drafts';
import { words } from './words';

type Kept = Record<string, string | string[]>;

const drafts = new WeakMap<HTMLFormElement, Draft>();

/** Drafts, questions and single sending for ordinary forms. */
export function enhanceForms(part: ParentNode): void {
  const forms = [...part.querySelectorAll<HTMLFormElement>('form')];
  if (part instanceof HTMLFormElement) {
    forms.unshift(part);
  }
  for (const form of forms) {
    if (form.dataset.formReady !== undefined || form.method === 'dialog') {
      continue;
    }
    form.dataset.formReady = '';
    if (form.dataset.draftUrl) {
      keepDraft(form, form.dataset.draftUrl);
    }
    guard(form);
    if (form.dataset.warnUnsaved !== undefined) {
      warnUnsaved(form);
    }
  }
}

export function draftOf(form: HTMLFormElement): Draft | undefined {
  return drafts.get(form);
}

function keepable(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement)
    && field.name !== '' && !field.name.startsWith('_') && field.dataset.noDraft === undefined
    && !(field instanceof HTMLInputElement && /^(password|file|submit|button)$/.test(field.type)) && !/pin$/i.test(field.name)
    && field.autocomplete !== 'one-time-code';
}

function valuesOf(form: HTMLFormElement): Kept {
  const kept: Kept = {};
  for (const field of form.elements) {
    if (!keepable(field) || (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type) && !field.checked)) {
      continue;
    }
    const before = kept[field.name];
    kept[field.name] = before === undefined ? field.value : [...(Array.isArray(before) ? before : [before]), field.value];
  }
  return kept;
}

function restore(form: HTMLFormElement, kept: Kept): void {
  const taken: Record<string, number> = {};
  for (const field of form.elements) {
    if (!keepable(field)) {
      continue;
    }
    const value = kept[field.name];
    const all = value === undefined ? [] : Array.isArray(value) ? value : [value];
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
      field.checked = all.includes(field.value);
    } else {
      const index = taken[field.name] ?? 0;
      taken[field.name] = index + 1;
      if (all[index] !== undefined) {
        field.value = all[index] as string;
      }
    }
  }
}

function keepDraft(form: HTMLFormElement, url: string): void {
  const earlier = jsonIn<{ values?: Kept; savedAt?: string } & Kept>(form.dataset.draft);
  if (earlier) {
    restore(form, (earlier.values ?? earlier) as Kept);
  }
  const draft = new Draft(url, () => valuesOf(form));
  drafts.set(form, draft);
  (form.querySelector('.form-actions') ?? form).prepend(draft.state);
  if (earlier) {
    draft.restored(typeof earlier.savedAt === 'string' ? earlier.savedAt : null);
  }
  form.addEventListener('input', () => draft.touched());
  form.addEventListener('change', () => draft.touched());
}

/** One effect per form: asks where wanted, then locks the buttons until the answer. */
function guard(form: HTMLFormElement): void {
  let confirmed = false;
  form.addEventListener('submit', (event) => {
    if (form.dataset.sending !== undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const button = (event as SubmitEvent).submitter;
    const question = confirmed ? null : questionFor(form, button);
    if (question) {
      event.preventDefault();
      event.stopImmediatePropagation();
      void ask(question, button?.textContent?.trim() || words.submit).then((yes) => {
        if (yes) {
          confirmed = true;
          form.requestSubmit(button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button : null);
        }
      });
      return;
    }
    confirmed = false;
    if (form.method.toLowerCase() === 'post' || form.hasAttribute('hx-post') || form.hasAttribute('hx-put')) {
      lock(form, button);
    }
  }, { capture: true });
  for (const done of ['htmx:afterRequest', 'htmx:validation:halted', 'form-answered']) {
    form.addEventListener(done, () => unlock(form));
  }
  window.addEventListener('pageshow', () => unlock(form));
}

function questionFor(form: HTMLFormElement, button: HTMLElement | null): string | null {
  const pending = [...form.querySelectorAll<HTMLElement>('[data-pending]:not([data-island~="signature-pad"])')].reduce((sum, each) => sum + Number(each.dataset.pending), 0);
  if (pending > 0) {
    return words.unsavedPhotos(pending);
  }
  // htmx asks by itself for elements that carry its attributes
  return button?.dataset.confirm ?? (form.hasAttribute('hx-post') ? null : form.dataset.confirm) ?? null;
}

function lock(form: HTMLFormElement, button: HTMLElement | null): void {
  form.dataset.sending = '';
  // After this event: a button disabled during it would not be part of the form's content.
  window.setTimeout(() => {
    for (const each of form.querySelectorAll<HTMLButtonElement>('button[type="submit"], button:not([type])')) {
      each.disabled = true;
    }
    button?.setAttribute('aria-busy', 'true');
  });
}

function unlock(form: HTMLFormElement): void {
  if (form.dataset.sending === undefined) {
    return;
  }
  delete form.dataset.sending;
  window.setTimeout(() => {
    for (const each of form.querySelectorAll<HTMLButtonElement>('button[type="submit"], button:not([type])')) {
      each.disabled = false;
      each.removeAttribute('aria-busy');
    }
  });
}

function warnUnsaved(form: HTMLFormElement): void {
  const initial = JSON.stringify(valuesOf(form));
  window.addEventListener('beforeunload', (event) => {
    if (form.isConnected && form.dataset.sending === undefined && JSON.stringify(valuesOf(form)) !== initial) {
      event.preventDefault();
    }
  });
}
