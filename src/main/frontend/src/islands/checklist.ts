import { el, icon, jsonIn } from '../lib/dom';
import { explain } from '../lib/notices';
import { send, uuid } from '../lib/http';
import { words } from '../words';

interface Item { item: string; category: string; number: string; requirement: string; criterion?: string; legal?: Basis[]; standard?: Basis[] }
interface Basis { id: string; label: string }

/** Every tap is kept at once; a problem opens the form for the finding, filled with what the list knows. */
export default function checklist(root: HTMLElement): void {
  root.addEventListener('change', (event) => {
    const choice = event.target as HTMLInputElement;
    const line = choice.closest<HTMLElement>('[data-line]');
    if (line && choice.type === 'radio') {
      void answer(root, line, choice.value);
    }
  });
  root.addEventListener('click', (event) => {
    const line = (event.target as HTMLElement).closest('[data-raise]')?.closest<HTMLElement>('[data-line]');
    if (line) {
      raise(line);
    }
  });
  for (const line of root.querySelectorAll<HTMLElement>('[data-line]')) {
    const tapped = line.querySelector<HTMLInputElement>('input:checked')?.value;
    if (tapped && tapped !== line.dataset.result) {
      void answer(root, line, tapped);
    }
  }
  count(root);
}

async function answer(root: HTMLElement, line: HTMLElement, result: string): Promise<void> {
  const state = line.querySelector<HTMLElement>('[data-state]');
  const data = new FormData();
  data.append('item', line.dataset.line ?? '');
  data.append('result', result);
  state?.replaceChildren(words.draftSaving);
  line.dataset.result = result;
  try {
    await send(root.dataset.answerUrl ?? '', { method: 'POST', form: data, key: uuid() });
    state?.replaceChildren(icon('circle-check'), el('span', {}, words.answerKept));
    line.removeAttribute('data-unsent');
  } catch (problem) {
    line.dataset.unsent = '';
    state?.replaceChildren(icon('alert-triangle'), el('span', {}, words.answerUnsent));
    explain(problem, 'step');
  }
  count(root);
  if (result === 'PROBLEM' && line.dataset.raised === undefined) {
    raise(line);
  }
}

function count(root: HTMLElement): void {
  const lines = [...root.querySelectorAll<HTMLElement>('[data-line]')];
  const open = lines.filter((line) => !line.querySelector('input:checked')).length;
  root.querySelectorAll('[data-open-count]').forEach((each) => each.replaceChildren(words.answersOpen(open, lines.length)));
  root.querySelector('[data-rest]')?.toggleAttribute('hidden', open === 0);
}

function raise(line: HTMLElement): void {
  const item = jsonIn<Item>(line.querySelector('script[data-item]')?.textContent);
  const form = document.querySelector<HTMLFormElement>('#finding-form form');
  const box = form?.closest<HTMLDetailsElement>('details');
  if (!item || !form || !box) {
    return;
  }
  box.open = true;
  set(form, 'item', item.item);
  set(form, 'checklist', line.dataset.list ?? '');
  set(form, 'category', item.category);
  set(form, 'inspectionItem', item.number);
  form.querySelector('[data-requirement]')?.replaceChildren(item.requirement);
  for (const [name, bases] of [['legalBases', item.legal], ['standardBases', item.standard]] as const) {
    const picker = form.querySelector(`[data-name="${name}"]`);
    bases?.forEach((basis) => picker?.dispatchEvent(new CustomEvent('basis-pick', { detail: basis })));
  }
  box.scrollIntoView({ block: 'start' });
  form.querySelector<HTMLElement>('textarea[name="description"]')?.focus({ preventScroll: true });
}

function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    field.value = value;
  }
}
