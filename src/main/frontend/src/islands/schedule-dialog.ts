import { el } from '../lib/dom';
import { explain } from '../lib/notices';
import { Refused } from '../lib/http';

/** A group and a day; both null for the tray. */
export interface Target { team: string | null; day: string | null }

type Move = (slot: string, target: Target, reason: string | null) => Promise<void>;

/** Asks where a card goes, and why; with the phone the only way, elsewhere where the server wants a reason. */
export class MoveDialog {
  private readonly dialog = document.querySelector<HTMLDialogElement>('#move')!;
  private readonly form = this.dialog.querySelector('form')!;
  private slot = '';

  constructor(private readonly move: Move) {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send({ team: this.value('team'), day: this.value('day') });
    });
    this.dialog.querySelector('[data-off]')?.addEventListener('click', () => void this.send({ team: null, day: null }));
  }

  open(handle: HTMLElement, target: Target, why: string[]): void {
    this.slot = handle.dataset.slot ?? '';
    this.dialog.querySelector('[data-name]')?.replaceChildren(handle.dataset.name ?? '');
    this.set('day', target.day);
    this.set('team', target.team);
    this.set('reason', '');
    this.explain(why);
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
    const field = this.form.elements.namedItem(why.length > 0 ? 'reason' : 'day');
    if (field instanceof HTMLElement) {
      field.focus();
    }
  }

  private async send(target: Target): Promise<void> {
    try {
      await this.move(this.slot, target, this.value('reason'));
      this.dialog.close();
    } catch (problem) {
      if (problem instanceof Refused) {
        this.explain(problem.errors.length > 0 ? problem.errors.map((each) => each.message) : [problem.detail]);
      } else {
        this.dialog.close();
        explain(problem, 'board');
      }
    } finally {
      this.form.dispatchEvent(new CustomEvent('form-answered'));
    }
  }

  private explain(why: string[]): void {
    const box = this.dialog.querySelector<HTMLElement>('[data-why]')!;
    box.hidden = why.length === 0;
    box.querySelector('ul')?.replaceChildren(...why.map((each) => el('li', {}, each)));
    if (why.length > 0) {
      box.setAttribute('role', 'alert');
    }
  }

  private value(name: string): string | null {
    const field = this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    return field?.value.trim() || null;
  }

  private set(name: string, value: string | null): void {
    const field = this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    if (field && value !== null) {
      field.value = value;
    }
  }
}
