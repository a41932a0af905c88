import { el, icon, jsonIn, later, uniqueId } from '../lib/dom';
import { getJson } from '../lib/http';
import { words } from '../words';

interface Basis { id: string; label: string; text?: string; verified?: boolean; kind?: string }

export default function basisPicker(root: HTMLElement): void {
  new BasisPicker(root).build();
}

/** A combobox with a list (ARIA 1.2) that picks several. */
class BasisPicker {
  private readonly id = uniqueId('basis');
  private readonly input = el('input', { type: 'search', class: 'form-control', role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list',
    'aria-expanded': 'false', placeholder: words.basisSearch, 'data-no-draft': true });
  private readonly options = el('ul', { class: 'basis-options', role: 'listbox', hidden: true });
  private readonly picked = el('ul', { class: 'basis-picked', 'aria-label': words.basisPicked });
  private readonly state = el('p', { class: 'field-hint', role: 'status' });
  private readonly chosen = new Map<string, Basis>();
  private found: Basis[] = [];
  private active = -1;
  private asking: AbortController | null = null;
  private readonly search = later(250, (text: string) => void this.find(text));

  constructor(private readonly root: HTMLElement) {}

  build(): void {
    this.input.id = this.id;
    this.options.id = `${this.id}-options`;
    this.input.setAttribute('aria-controls', this.options.id);
    this.input.placeholder = this.root.dataset.placeholder ?? words.basisSearch;
    const required = this.root.dataset.required !== undefined;
    // where the house itself says what is missing, together with the rest
    const marked = required || this.root.dataset.needed !== undefined;
    this.root.append(
      el('label', { class: 'form-label', for: this.id }, this.root.dataset.label ?? '', marked && el('span', { class: 'required-mark' }, words.required)),
      this.picked, el('div', { class: 'basis-box' }, this.input, this.options), this.state);
    this.input.addEventListener('input', () => this.search(this.input.value.trim()));
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => window.setTimeout(() => this.close(), 150));
    (jsonIn<Basis[]>(this.root.dataset.values) ?? []).forEach((basis) => this.pick(basis, false));
    this.root.addEventListener('basis-pick', (event) => this.pick((event as CustomEvent<Basis>).detail, true));
    if (required) {
      this.root.closest('form')?.addEventListener('submit', (event) => this.requireOne(event), { capture: true });
    }
  }

  private async find(text: string): Promise<void> {
    this.asking?.abort();
    if (text.length < 2) {
      this.close();
      return;
    }
    this.asking = new AbortController();
    const url = new URL(this.root.dataset.url ?? '/law/bases', location.href);
    url.searchParams.set('q', text);
    for (const name of ['day', 'kind'] as const) {
      if (this.root.dataset[name]) {
        url.searchParams.set(name, this.root.dataset[name]);
      }
    }
    try {
      this.found = (await getJson<Basis[]>(url.href, this.asking.signal)).filter((basis) => !this.chosen.has(basis.id));
      this.show();
    } catch (problem) {
      if (!(problem instanceof DOMException && problem.name === 'AbortError')) {
        this.state.textContent = words.basisFailed;
      }
    }
  }

  private show(): void {
    this.options.replaceChildren(...this.found.map((basis, index) => el('li', { role: 'option', id: `${this.id}-${index}`, 'aria-selected': 'false',
      onmousedown: (event: Event) => event.preventDefault(), onclick: () => this.pick(basis, true) },
      el('strong', {}, basis.label), mark(basis), basis.text ? el('span', { class: 'basis-text' }, basis.text) : null)));
    this.state.textContent = this.found.length > 0 ? words.basisFound(this.found.length) : words.basisNone;
    this.options.hidden = this.found.length === 0;
    this.input.setAttribute('aria-expanded', String(!this.options.hidden));
    this.moveTo(-1);
  }

  private close(): void {
    this.options.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.state.textContent = '';
    this.moveTo(-1);
  }

  private moveTo(index: number): void {
    this.options.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.options.children[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  private onKey(event: KeyboardEvent): void {
    const open = !this.options.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const count = this.found.length;
      if (open && count > 0) {
        this.moveTo((this.active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
      } else {
        this.search(this.input.value.trim());
        this.search.now();
      }
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      const basis = this.found[this.active] ?? (this.found.length === 1 ? this.found[0] : undefined);
      if (open && basis) {
        this.pick(basis, true);
      }
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  private pick(basis: Basis, byPerson: boolean): void {
    if (this.root.dataset.single !== undefined) {
      this.picked.replaceChildren();
      this.chosen.clear();
    }
    if (this.chosen.has(basis.id)) {
      return;
    }
    this.chosen.set(basis.id, basis);
    const row = el('li', {},
      el('details', {}, el('summary', {}, basis.label, mark(basis)), el('p', { class: 'basis-text' }, basis.text ?? '')),
      el('button', { type: 'button', class: 'btn btn-sm btn-icon', 'aria-label': words.basisRemove(basis.label), onclick: () => this.remove(basis.id, row) }, icon('x')),
      el('input', { type: 'hidden', name: this.root.dataset.name ?? 'bases', value: basis.id }));
    this.picked.append(row);
    if (byPerson) {
      this.input.value = '';
      this.close();
      this.changed();
    }
  }

  private remove(id: string, row: HTMLElement): void {
    this.chosen.delete(id);
    row.remove();
    this.input.focus();
    this.changed();
  }

  private changed(): void {
    this.root.classList.remove('has-error');
    this.root.dispatchEvent(new Event('change', { bubbles: true }));
  }

  private requireOne(event: Event): void {
    const submitter = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    if (this.chosen.size === 0 && !submitter?.formNoValidate && !this.root.closest('[hidden]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.state.textContent = words.basisMissing;
      this.root.classList.add('has-error');
      this.input.focus();
    }
  }
}

function mark(basis: Basis): HTMLElement | null {
  return basis.verified === undefined ? null
    : el('span', { class: `badge state badge-${basis.verified ? 'ok' : 'due'}` }, icon(basis.verified ? 'circle-check' : 'clock'),
      basis.verified ? words.verified : words.unverified);
}
