import { words } from '../words';
import { clockTime, el, later } from './dom';
import { Expired, Refused, send } from './http';

/** Keeps what somebody types on the server, 800 ms after the last key, and says so in words. */
export class Draft {
  readonly state: HTMLElement = el('span', { class: 'draft-state', role: 'status' });
  private saved = '';
  private running: Promise<void> = Promise.resolve();
  private readonly soon = later(800, () => void this.save());

  constructor(private readonly url: string, private readonly values: () => unknown) {
    this.saved = JSON.stringify(values());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.state.isConnected) {
        this.soon.now();
      }
    });
  }

  touched(): void {
    this.soon();
  }

  restored(at: string | null): void {
    this.state.textContent = at ? words.draftRestored(clockTime(new Date(at))) : words.draftRestoredPlain;
  }

  /** Saves now; requests never overtake one another. */
  save(): Promise<void> {
    this.soon.cancel();
    this.running = this.running.then(() => this.put());
    return this.running;
  }

  /** What was typed has been submitted: nothing more is to be kept. */
  async done(): Promise<void> {
    this.soon.cancel();
    await this.running;
  }

  private async put(): Promise<void> {
    const values = this.values();
    const text = JSON.stringify(values);
    if (text === this.saved) {
      return;
    }
    this.state.textContent = words.draftSaving;
    try {
      const response = await send(this.url, { method: 'PUT', json: { values }, keepalive: text.length < 60_000 });
      this.saved = text;
      const answer = response.status === 204 ? null : ((await response.json().catch(() => null)) as { savedAt?: string } | null);
      this.state.textContent = words.draftSaved(clockTime(answer?.savedAt ? new Date(answer.savedAt) : new Date()));
    } catch (problem) {
      if (problem instanceof Expired) {
        return;
      }
      this.state.textContent = problem instanceof Refused ? problem.detail : words.draftFailed;
      if (!(problem instanceof Refused)) {
        window.setTimeout(() => this.state.isConnected && void this.save(), 5000);
      }
    }
  }
}
