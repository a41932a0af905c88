import { draftOf } from '../forms';
import { ask, panel } from '../lib/dialog';
import { el, later, uniqueId } from '../lib/dom';
import { getJson } from '../lib/http';
import { words } from '../words';

interface Target { label: string; hint?: string; href: string }

export default function shortcuts(root: HTMLElement): void {
  const jumpUrl = root.dataset.jumpUrl ?? '/jump';
  document.addEventListener('keydown', (event) => onKey(event, jumpUrl));
  const search = document.querySelector<HTMLInputElement>('[data-jump]');
  search?.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      palette(jumpUrl, search.value);
    }
  });
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
    && !(target instanceof HTMLInputElement && /^(checkbox|radio|button|submit|file)$/.test(target.type));
}

function onKey(event: KeyboardEvent, jumpUrl: string): void {
  const dialogOpen = document.querySelector('dialog[open]') !== null;
  if (event.altKey && !event.ctrlKey && event.code === 'KeyK') {
    event.preventDefault();
    if (!dialogOpen) {
      palette(jumpUrl, '');
    }
  } else if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 's') {
    event.preventDefault();
    saveDraft(event.target);
  } else if (event.ctrlKey && event.key === 'Enter' && !dialogOpen) {
    event.preventDefault();
    void submit(event.target);
  } else if (!typing(event.target) && !dialogOpen && !event.ctrlKey && !event.altKey && !event.metaKey) {
    onPlainKey(event);
  }
}

function onPlainKey(event: KeyboardEvent): void {
  if (event.key === '?') {
    event.preventDefault();
    help();
  } else if (event.key === 'j' || event.key === 'k') {
    moveRow(event.key === 'j' ? 1 : -1);
  } else if (event.key === 'Enter' && event.target === document.querySelector('[data-row-current]')) {
    document.querySelector<HTMLAnchorElement>('[data-row-current] a[href]')?.click();
  }
}

function formAt(target: EventTarget | null): HTMLFormElement | null {
  const within = target instanceof Element ? target.closest<HTMLFormElement>('main form') : null;
  return within ?? document.querySelector<HTMLFormElement>('main form[data-draft-url], main form[method="post"]');
}

function saveDraft(target: EventTarget | null): void {
  const task = document.querySelector<HTMLElement>('[data-island~="task-form"]');
  if (task) {
    task.dispatchEvent(new CustomEvent('draft-save'));
    return;
  }
  const form = formAt(target);
  void (form && draftOf(form)?.save());
}

async function submit(target: EventTarget | null): Promise<void> {
  const task = document.querySelector<HTMLElement>('[data-island~="task-form"]');
  if (task) {
    task.dispatchEvent(new CustomEvent('form-submit'));
    return;
  }
  const form = formAt(target);
  const button = form?.querySelector<HTMLButtonElement>('button[type="submit"]:not(:disabled), button:not([type]):not(:disabled)');
  if (form && button && (button.dataset.confirm !== undefined || form.dataset.confirm !== undefined || (await ask(words.confirmSubmit, button.textContent?.trim() || words.submit)))) {
    form.requestSubmit(button);
  }
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-rows] tbody tr, ul[data-rows] > li')];
  if (rows.length === 0) {
    return;
  }
  const now = rows.findIndex((row) => row.dataset.rowCurrent !== undefined);
  const next = rows[Math.min(rows.length - 1, Math.max(0, now + step))]!;
  delete rows[now]?.dataset.rowCurrent;
  next.dataset.rowCurrent = '';
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

function help(): void {
  panel(words.help, el('dl', { class: 'facts shortcut-list' }, ...words.helpRows.map(([keys, meaning]) =>
    el('div', {}, el('dt', {}, ...keys.split(' / ').flatMap((key, index) => (index > 0 ? [' / ', el('kbd', {}, key)] : [el('kbd', {}, key)]))), el('dd', {}, meaning)))));
}

/** Where to go: matters, enterprises, documents from the server, and the entries of the menu. */
function palette(url: string, begin: string): void {
  const id = uniqueId('palette');
  const input = el('input', { type: 'search', class: 'form-control', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': id, 'aria-label': words.paletteHint,
    placeholder: words.paletteHint, autocomplete: 'off' });
  const list = el('ul', { class: 'palette-list', role: 'listbox', id, 'aria-label': words.palette });
  const menu = [...document.querySelectorAll<HTMLAnchorElement>('a[data-menu-entry]')].map((entry) => ({ label: entry.textContent?.trim() ?? '', href: entry.href }));
  let active = 0;
  const mark = (index: number) => {
    const all = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    active = all.length === 0 ? 0 : (index + all.length) % all.length;
    all.forEach((each, place) => each.setAttribute('aria-selected', String(place === active)));
    all[active]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', all[active]?.id ?? '');
  };
  const show = (targets: Target[]) => {
    list.replaceChildren(...targets.map((target, index) => el('li', { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' },
      el('a', { href: target.href, tabindex: -1 }, target.label, target.hint ? el('small', { class: 'muted' }, target.hint) : null))));
    if (targets.length === 0) {
      list.append(el('li', { class: 'muted' }, words.paletteNone));
    }
    mark(0);
  };
  let asked = 0;
  const find = async (text: string) => {
    const mine = ++asked;
    const pages = menu.filter((entry) => entry.label.includes(text));
    let found: Target[] = [];
    if (text.length > 0) {
      try {
        const address = new URL(url, location.href);
        address.searchParams.set('q', text);
        found = await getJson<Target[]>(address.href);
      } catch (problem) {
        console.warn('jump', problem);
      }
    }
    if (mine === asked) {
      show([...found, ...pages]);
    }
  };
  const soon = later(200, (text: string) => void find(text));
  input.addEventListener('input', () => soon(input.value.trim()));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      list.querySelector<HTMLAnchorElement>('[aria-selected="true"] a')?.click();
    }
  });
  panel(words.palette, input, list).classList.add('palette');
  input.value = begin;
  input.focus();
  void find(begin);
}
