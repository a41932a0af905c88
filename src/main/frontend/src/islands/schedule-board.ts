import { el, icon } from '../lib/dom';
import { explain } from '../lib/notices';
import { Refused, RequestKey, send } from '../lib/http';
import { words } from '../words';
import { MoveDialog, type Target } from './schedule-dialog';

/**
 * The board of days × groups. A card is dragged, or picked up with Enter, carried with the arrow keys and put down with Enter; on a phone a
 * dialog asks where to. The server judges every move; what it refuses goes back, with the reason where the card was meant to lie.
 */
export default function scheduleBoard(root: HTMLElement): void {
  const board = new ScheduleBoard(root);
  board.follow();
  if (root.dataset.change !== undefined) {
    board.wire();
  }
}

class ScheduleBoard {
  private readonly key = new RequestKey();
  private readonly dialog = new MoveDialog((slot, target, reason) => this.ask(slot, target, reason));
  private picked: HTMLElement | null = null;
  private target: HTMLElement | null = null;
  private asking = false;
  private behind = false;
  private later = 0;

  constructor(private readonly root: HTMLElement) {}

  /** What a colleague changed is shown at once; while a card is in hand, as soon as it is put down. */
  follow(): void {
    this.root.addEventListener('live', () => {
      window.clearTimeout(this.later);
      this.later = window.setTimeout(() => void this.catchUp(), 300);
    });
  }

  private async catchUp(): Promise<void> {
    if (this.picked || this.asking) {
      this.behind = true;
      return;
    }
    this.behind = false;
    const before = this.drawn();
    try {
      await this.reload((document.activeElement as HTMLElement | null)?.dataset.slot ?? '');
    } catch {
      return; // the next change, or the next move, asks again
    }
    if (this.drawn() !== before) {
      this.say(words.boardChanged);
    }
  }

  private drawn(): string {
    return [...this.root.querySelectorAll<HTMLElement>('[data-slot]')].map((each) => `${each.dataset.slot} ${each.dataset.version}`).join();
  }

  wire(): void {
    this.root.addEventListener('click', (event) => this.onClick(event));
    this.root.addEventListener('keydown', (event) => this.onKey(event));
    this.root.addEventListener('dragstart', (event) => {
      const handle = handleOf(event.target);
      if (handle) {
        this.pick(handle);
        event.dataTransfer?.setData('text/plain', handle.dataset.slot ?? '');
      }
    });
    this.root.addEventListener('dragover', (event) => {
      const place = placeOf(event.target);
      if (this.picked && place) {
        event.preventDefault();
        this.aim(place, false);
      }
    });
    this.root.addEventListener('drop', (event) => {
      event.preventDefault();
      const place = placeOf(event.target);
      if (place) {
        void this.drop(place);
      }
    });
    this.root.addEventListener('dragend', () => this.letGo());
    document.querySelector('[data-choose-all]')?.addEventListener('click', () =>
      this.root.querySelectorAll<HTMLInputElement>('input[name="slots"]').forEach((box) => { box.checked = true; }));
  }

  private onClick(event: MouseEvent): void {
    const element = event.target as HTMLElement;
    const mover = element.closest<HTMLElement>('[data-move]');
    const pin = element.closest<HTMLElement>('[data-pin]');
    if (mover) {
      this.openDialog(mover.parentElement?.querySelector<HTMLElement>('[data-slot]') ?? null);
    } else if (pin) {
      void this.pin(pin);
    } else if (element.closest('a, button, input, label')) {
      return;
    } else if (this.picked && placeOf(element) && placeOf(element) !== placeOf(this.picked)) {
      void this.drop(placeOf(element)!);
    } else {
      const handle = handleOf(element);
      const again = handle !== null && handle === this.picked;
      this.letGo();
      if (handle && !again) {
        this.pick(handle);
      }
    }
  }

  private onKey(event: KeyboardEvent): void {
    const handle = handleOf(event.target);
    const enter = event.key === 'Enter' || event.key === ' ';
    if (!this.picked) {
      if (handle && enter) {
        event.preventDefault();
        this.pick(handle);
      }
      return;
    }
    const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const step = steps[event.key];
    if (step) {
      this.carry(step);
    } else if (event.key === 'Escape') {
      this.say(words.slotCancelled(this.picked.dataset.name ?? ''));
      this.letGo();
    } else if (event.key === 'Delete') {
      void this.drop(this.tray());
    } else if (enter && this.target) {
      void this.drop(this.target);
    } else {
      return;
    }
    event.preventDefault();
  }

  private pick(handle: HTMLElement): void {
    this.letGo();
    this.forget();
    this.picked = handle;
    handle.setAttribute('aria-pressed', 'true');
    handle.closest('.schedule-card')?.classList.add('picked');
    this.say(words.slotPicked(handle.dataset.name ?? ''));
  }

  private letGo(): void {
    this.picked?.setAttribute('aria-pressed', 'false');
    this.picked?.closest('.schedule-card')?.classList.remove('picked');
    this.target?.classList.remove('aimed');
    this.picked = null;
    this.target = null;
    if (this.behind) {
      this.root.dispatchEvent(new Event('live'));
    }
  }

  private carry([down, right]: [number, number]): void {
    const rows = [...this.root.querySelectorAll('tr[data-day]')].map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')]);
    const at = this.target ?? placeOf(this.picked);
    const row = rows.findIndex((cells) => cells.includes(at as HTMLElement));
    const column = row < 0 ? -1 : rows[row]!.indexOf(at as HTMLElement);
    const next = row < 0 ? rows[0]?.[0] : rows[clamp(row + down, rows.length)]?.[clamp(column + right, rows[0]!.length)];
    if (next) {
      this.aim(next, true);
    }
  }

  private aim(place: HTMLElement, aloud: boolean): void {
    if (place === this.target) {
      return;
    }
    this.target?.classList.remove('aimed');
    this.target = place;
    place.classList.add('aimed');
    if (aloud) {
      place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.say(place === this.tray() ? words.slotTray : words.slotTarget(place.dataset.label ?? '', place.dataset.load ?? '0'));
    }
  }

  /** The card lies in its new place while the server judges, and goes back where it came from when it is refused. */
  private async drop(place: HTMLElement): Promise<void> {
    const handle = this.picked;
    this.letGo();
    if (!handle || placeOf(handle) === place) {
      return;
    }
    const card = handle.closest<HTMLElement>('.schedule-card')!;
    const home = { list: card.parentElement!, next: card.nextSibling };
    place.querySelector('.schedule-cards')?.append(card);
    card.setAttribute('aria-busy', 'true');
    const target = targetOf(place);
    try {
      await this.ask(handle.dataset.slot ?? '', target, null);
    } catch (problem) {
      if (isStale(problem)) {
        this.stale(handle.dataset.slot ?? '', problem.errors[0]!.message);
        return;
      }
      home.list.insertBefore(card, home.next);
      card.removeAttribute('aria-busy');
      handle.focus();
      this.refused(problem, handle, place, target);
    }
  }

  /** The newer board is there already; the reason stands where the card lies now. */
  private stale(slot: string, why: string): void {
    const now = placeOf(this.root.querySelector(`[data-slot="${CSS.escape(slot)}"]`));
    (now ?? this.tray()).append(el('p', { class: 'schedule-refusal', role: 'alert' }, icon('ban'), el('span', {}, why)));
    this.say(why);
  }

  private refused(problem: unknown, handle: HTMLElement, place: HTMLElement, target: Target): void {
    if (!(problem instanceof Refused)) {
      explain(problem, 'board');
      return;
    }
    this.say(words.slotRefused(handle.dataset.name ?? '', problem.detail));
    if (problem.errors.some((each) => each.field === 'reason')) {
      this.dialog.open(handle, target, [words.slotReason, ...problem.errors.map((each) => each.message)]);
    } else {
      place.append(el('p', { class: 'schedule-refusal', role: 'alert' }, icon('ban'), el('span', {}, problem.detail)));
    }
  }

  private async ask(slot: string, target: Target, reason: string | null): Promise<void> {
    const url = `${location.pathname.replace(/\/schedules\/.*$/, '/schedules/slots/')}${slot}${target.day ? '' : '/off'}`;
    const form = new FormData();
    const seen = this.root.querySelector<HTMLElement>(`[data-slot="${CSS.escape(slot)}"]`)?.dataset.version ?? null;
    Object.entries({ seen, day: target.day, team: target.team, reason }).forEach(([name, value]) => value && form.append(name, value));
    this.asking = true;
    try {
      await send(url, { method: 'POST', form, key: this.key.for([url, ...form.entries()]) });
    } catch (problem) {
      if (isStale(problem)) {
        await this.reload(slot);
      }
      throw problem;
    } finally {
      this.key.answered();
      this.asking = false;
    }
    const name = this.root.querySelector<HTMLElement>(`[data-slot="${CSS.escape(slot)}"]`)?.dataset.name ?? '';
    await this.reload(slot);
    const handle = this.root.querySelector<HTMLElement>(`[data-slot="${CSS.escape(slot)}"]`);
    this.say(words.slotMoved(name, placeOf(handle)?.dataset.label ?? words.slotTray));
  }

  private async pin(button: HTMLElement): Promise<void> {
    const form = new FormData();
    form.append('pinned', button.dataset.pinned ?? 'true');
    const url = `${location.pathname.replace(/\/schedules\/.*$/, '/schedules/slots/')}${button.dataset.pin}/pin`;
    try {
      await send(url, { method: 'POST', form, key: this.key.for([url, ...form.entries()]) });
      this.key.answered();
      await this.reload(button.dataset.pin ?? '');
    } catch (problem) {
      this.key.answered();
      explain(problem, 'board');
    }
  }

  private async reload(slot: string): Promise<void> {
    const scroll = this.root.querySelector('.table-wrap')?.scrollTop ?? 0;
    const chosen = [...this.root.querySelectorAll<HTMLInputElement>('input[name="slots"]:checked')].map((each) => each.value);
    const page = new DOMParser().parseFromString(await (await send(location.href)).text(), 'text/html');
    const board = page.getElementById('board');
    if (!board) {
      location.reload();
      return;
    }
    const said = this.root.querySelector('[data-say]');
    this.root.replaceChildren(...board.childNodes);
    this.root.querySelector('[data-say]')?.replaceWith(said ?? '');
    chosen.forEach((value) => this.root.querySelector<HTMLInputElement>(`input[name="slots"][value="${value}"]`)?.setAttribute('checked', ''));
    this.root.querySelector('.table-wrap')?.scrollTo({ top: scroll });
    document.getElementById(`slot-${slot}`)?.focus();
  }

  private openDialog(handle: HTMLElement | null): void {
    this.letGo();
    this.forget();
    if (handle) {
      this.dialog.open(handle, { team: handle.dataset.team ?? null, day: handle.dataset.day ?? null }, []);
    }
  }

  private forget(): void {
    this.root.querySelectorAll('.schedule-refusal').forEach((each) => each.remove());
  }

  private tray(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[data-tray]')!;
  }

  private say(text: string): void {
    this.root.querySelector('[data-say]')?.replaceChildren(text);
  }
}

/** @returns whether a colleague was there first. */
function isStale(problem: unknown): problem is Refused {
  return problem instanceof Refused && problem.errors.some((each) => each.field === 'seen');
}

function handleOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest<HTMLElement>('.schedule-handle[role="button"]') ?? null;
}

function placeOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest<HTMLElement>('[data-cell], [data-tray]') ?? null;
}

function targetOf(place: HTMLElement): Target {
  return { team: place.dataset.team ?? null, day: place.dataset.day ?? null };
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
