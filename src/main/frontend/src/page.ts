import { coverExpired } from './lib/http';
import { notify } from './lib/notices';
import { jsonIn } from './lib/dom';
import { words } from './words';

/** Small behaviours that any page may ask for by attribute. */
export function wirePage(): void {
  markCurrentEntry();
  showCurrentTab();
  wireMenu();
  document.addEventListener('click', onClick);
  document.addEventListener('change', (event) => {
    const field = event.target as HTMLElement;
    const form = field.closest<HTMLFormElement>('form[data-submit-on-change]');
    if (form && (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && /^(checkbox|radio|date)$/.test(field.type)))) {
      form.requestSubmit();
    }
  });
  window.addEventListener('pageshow', (event) => {
    // A page taken from the back-forward cache may show what has changed since, or another person's.
    if (event.persisted) {
      void fetch(location.href, { method: 'HEAD', credentials: 'same-origin', headers: { 'X-Requested-With': 'XMLHttpRequest' } })
        .then((response) => (response.status === 401 || /\/login$/.test(new URL(response.url).pathname)) && coverExpired())
        .catch(() => undefined);
    }
  });
}

/** On a phone every list becomes one block a row; where the page does not say the heads, they are taken from the head row. */
export function stackTables(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLTableElement>('table.table[data-rows]:not(.table-stack)')) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.trim() ?? '');
    if (heads.length === 0 || table.querySelector('tbody [colspan], thead [colspan]')) {
      continue;
    }
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody > tr')) {
      [...row.cells].forEach((cell, at) => heads[at] && (cell.dataset.head = heads[at]));
    }
    table.classList.add('table-stack');
  }
}

/** A bar of tabs that is wider than the screen begins at the tab one is on. */
function showCurrentTab(): void {
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs > [aria-current]')) {
    const bar = tab.parentElement as HTMLElement;
    bar.scrollLeft = tab.offsetLeft - bar.offsetLeft - (bar.clientWidth - tab.offsetWidth) / 2;
  }
}

/** The pages behind the tabs of planning, and the list of what was handed over, belong to their entries. */
const UNDER_PLANS = /^\/(draws|campaigns|schedules|tip-offs|registers)(\/|$)/;
const UNDER_INSPECTIONS = /^\/handovers$/;

function markCurrentEntry(): void {
  const here = UNDER_PLANS.test(location.pathname) ? '/plans' : UNDER_INSPECTIONS.test(location.pathname) ? '/inspections' : location.pathname;
  let best: HTMLAnchorElement | null = null;
  for (const entry of document.querySelectorAll<HTMLAnchorElement>('a[data-menu-entry]')) {
    const path = new URL(entry.href).pathname;
    const home = entry.closest('ul')?.querySelector('a') === entry;
    const fits = home ? here === path : here === path || here.startsWith(`${path}/`);
    if (fits && (!best || path.length > new URL(best.href).pathname.length)) {
      best = entry;
    }
  }
  best?.setAttribute('aria-current', 'page');
}

function wireMenu(): void {
  const toggle = document.querySelector<HTMLButtonElement>('[data-menu-toggle]');
  const shade = document.querySelector<HTMLElement>('[data-menu-shade]');
  const menu = document.getElementById('menu');
  if (!toggle || !menu) {
    return;
  }
  const set = (open: boolean) => {
    document.body.classList.toggle('menu-open', open);
    toggle.setAttribute('aria-expanded', String(open));
    toggle.setAttribute('aria-label', open ? words.menuClose : words.menuOpen);
    if (shade) {
      shade.hidden = !open;
    }
    (open ? menu.querySelector<HTMLElement>('[aria-current], a') : toggle)?.focus();
  };
  toggle.addEventListener('click', () => set(!document.body.classList.contains('menu-open')));
  shade?.addEventListener('click', () => set(false));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.body.classList.contains('menu-open')) {
      set(false);
    }
  });
}

function onClick(event: MouseEvent): void {
  const target = event.target as Element;
  const on = (selector: string) => target.closest<HTMLElement>(selector);
  const filler = on('[data-fill]');
  if (filler) {
    event.preventDefault();
    fill(filler);
  } else if (on('[data-print]')) {
    window.print();
  } else if (on('[data-back]')) {
    history.back();
  } else if (on('[data-copy]')) {
    const text = on('[data-copy]')?.dataset.copy ?? '';
    void navigator.clipboard?.writeText(text).then(() => notify('success', words.copied, 'copy'));
  } else if (on('[data-open]')) {
    event.preventDefault();
    document.querySelector<HTMLDialogElement>(on('[data-open]')?.dataset.open ?? '')?.showModal();
  } else if (on('[data-close]')) {
    on('[data-close]')?.closest('dialog')?.close();
  } else if (on('a[data-to-field]')) {
    event.preventDefault();
    toField(on('a[data-to-field]')?.dataset.toField ?? '');
  }
}

function toField(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] :is(input, select, textarea), [name="${CSS.escape(name)}"]:not([type="hidden"]), #${CSS.escape(name)}`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

function fill(filler: HTMLElement): void {
  const values = jsonIn<Record<string, string>>(filler.dataset.fill) ?? {};
  const form = filler.dataset.fillForm ? document.querySelector<HTMLFormElement>(filler.dataset.fillForm) : filler.closest('form');
  for (const [name, value] of Object.entries(values)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
}
