import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import flatpickr from 'flatpickr';
import { Mandarin } from 'flatpickr/dist/l10n/zh.js';
import '../styles/form-js.css';
import { ask } from '../lib/dialog';
import { el, jsonIn } from '../lib/dom';
import { Draft } from '../lib/drafts';
import { explain, notify, dismiss } from '../lib/notices';
import { getJson, Refused, RequestKey, send, type FieldError } from '../lib/http';
import { words } from '../words';
import { chineseMessages } from './form-words';
import { tellOtherTabs } from './tabs';

interface Component { id: string; key?: string; type: string; components?: Component[]; label?: string }
interface Schema { components: Component[] }
type Values = Record<string, unknown>;

flatpickr.localize(Mandarin);

function fieldsOf(components: Component[]): Component[] {
  return components.flatMap((each) => (each.components ? fieldsOf(each.components) : each.key ? [each] : []));
}

function pick(data: Values, fields: Component[]): Values {
  return Object.fromEntries(fields.filter((each) => data[each.key!] !== undefined).map((each) => [each.key!, data[each.key!]]));
}

/** Buttons come from the page, so that there is one way to send. */
function withoutButtons(schema: Schema): Schema {
  const strip = (components: Component[]): Component[] => components.filter((each) => each.type !== 'button')
    .map((each) => (each.components ? { ...each, components: strip(each.components) } : each));
  return { ...schema, components: strip(schema.components) };
}

export default async function taskForm(root: HTMLElement): Promise<void> {
  const data = (name: string) => root.querySelector<HTMLScriptElement>(`script[data-${name}]`)?.textContent;
  const given = jsonIn<Schema>(data('schema')) ?? (root.dataset.schemaUrl ? await getJson<Schema>(root.dataset.schemaUrl) : null);
  if (!given) {
    throw new Error('task-form without schema');
  }
  const schema = withoutButtons(given);
  const values = jsonIn<Values>(data('values')) ?? {};
  const draft = jsonIn<{ values?: Values; savedAt?: string }>(data('draft'));
  const place = el('div', { class: 'task-form' });
  root.append(place);
  // Without the delay of 300 ms what was typed last could miss a quick Ctrl+Enter.
  const form = new Form({ container: place, additionalModules: [chineseMessages], debounce: false } as never);
  await form.importSchema(schema as never, { ...values, ...(draft?.values ?? {}) });
  new TaskForm(root, form, fieldsOf(schema.components)).begin(draft?.savedAt ?? null, Boolean(draft));
}

class TaskForm {
  private readonly key = new RequestKey();
  private readonly button = el('button', { type: 'button', class: 'btn btn-primary', title: 'Ctrl+Enter', onclick: () => void this.submit(false) });
  private draft: Draft | null = null;
  private sending = false;

  constructor(private readonly root: HTMLElement, private readonly form: Form, private readonly fields: Component[]) {}

  begin(restoredAt: string | null, restored: boolean): void {
    this.labelFields();
    if (this.root.dataset.readonly !== undefined) {
      this.form.setProperty('readOnly', true);
      return;
    }
    this.button.textContent = this.root.dataset.submitLabel ?? words.submit;
    const actions = el('div', { class: 'form-actions' });
    if (this.root.dataset.draftUrl) {
      this.draft = new Draft(this.root.dataset.draftUrl, () => pick(this.state().data, this.fields));
      actions.append(this.draft.state);
      if (restored) {
        this.draft.restored(restoredAt);
      }
      this.form.on('changed', () => this.draft?.touched());
    }
    actions.append(this.button);
    this.root.append(actions);
    this.root.addEventListener('draft-save', () => void this.draft?.save());
    this.root.addEventListener('form-submit', () => void this.submit(true));
    // Enter in a field makes form-js submit by itself; sending is ours alone.
    this.root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true });
    if (this.root.dataset.task) {
      tellOtherTabs(this.root.dataset.task);
    }
  }

  private state(): { data: Values; errors: Record<string, unknown> } {
    return this.form._getState() as unknown as { data: Values; errors: Record<string, unknown> };
  }

  /** Lets links in notices and tests find a field by its key. */
  private labelFields(): void {
    for (const field of this.fields) {
      const input = this.root.querySelector(`[id$="-${CSS.escape(field.id)}"], [id*="-${CSS.escape(field.id)}-"]`);
      input?.closest('.fjs-form-field')?.setAttribute('data-field', field.key!);
    }
  }

  private async submit(alwaysAsk: boolean): Promise<void> {
    if (this.sending || !this.root.dataset.submitUrl) {
      return;
    }
    dismiss('task-form');
    const { data, errors } = this.form.submit() as unknown as { data: Values; errors: Record<string, unknown> };
    const wrong = Object.keys(errors);
    if (wrong.length > 0) {
      this.showWrong(wrong);
      return;
    }
    const question = this.root.dataset.confirm ?? (alwaysAsk ? words.confirmSubmit : null);
    if (question && !(await ask(question, this.button.textContent ?? words.submit))) {
      return;
    }
    await this.post(pick(data, this.fields));
  }

  private async post(values: Values): Promise<void> {
    const version = this.root.dataset.version;
    const body = { values, version: version ? Number(version) : null };
    this.busy(true);
    try {
      await this.draft?.done();
      const response = await send(this.root.dataset.submitUrl!, { method: 'POST', json: body, key: this.key.for(body) });
      const answer = response.status === 204 ? null : ((await response.json().catch(() => null)) as { next?: string | null } | null);
      window.location.assign(answer?.next ?? '/tasks');
      return;
    } catch (problem) {
      if (problem instanceof Refused) {
        this.key.answered();
        this.showErrors(problem.errors);
      }
      explain(problem, 'task-form');
    }
    this.busy(false);
    void this.draft?.save();
  }

  private busy(on: boolean): void {
    this.sending = on;
    this.button.disabled = on;
    this.button.setAttribute('aria-busy', String(on));
  }

  private showErrors(errors: FieldError[]): void {
    const shown: Record<string, string[]> = {};
    for (const each of errors) {
      const field = this.fields.find((candidate) => candidate.key === each.field);
      if (field) {
        (shown[field.id] ??= []).push(each.message);
      }
    }
    if (Object.keys(shown).length > 0) {
      this.form._setState({ errors: shown });
      this.focusFirst(Object.keys(shown));
    }
  }

  private showWrong(ids: string[]): void {
    notify('refusal', words.fieldErrors(ids.length), 'task-form');
    this.focusFirst(ids);
  }

  private focusFirst(ids: string[]): void {
    const first = this.fields.find((field) => ids.includes(field.id));
    window.setTimeout(() => first && this.root.querySelector<HTMLElement>(`[data-field="${CSS.escape(first.key!)}"] :is(input, select, textarea)`)?.focus());
  }
}
