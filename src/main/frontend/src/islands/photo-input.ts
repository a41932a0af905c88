import { el, icon, jsonIn, uniqueId } from '../lib/dom';
import { notify } from '../lib/notices';
import { Expired, Refused, send, uuid } from '../lib/http';
import { sha256 } from '../lib/sha256';
import { words } from '../words';
import { photoStore, type KeptPhoto } from './photo-store';

const longest = 2000;

interface Item { photo: KeptPhoto; row: HTMLElement; state: HTMLElement; sending: boolean; refused: boolean }

export default async function photoInput(root: HTMLElement): Promise<void> {
  await new PhotoInput(root).build();
}

class PhotoInput {
  private readonly items = new Map<string, Item>();
  private readonly list = el('ul', { class: 'photo-list' });
  private readonly summary = el('span', { class: 'photo-summary', role: 'status' });
  private readonly input = el('input', { type: 'file', class: 'visually-hidden' });
  private readonly key: string;
  private readonly name: string;
  private readonly max: number;
  private sent = 0;

  constructor(private readonly root: HTMLElement) {
    this.name = root.dataset.name ?? 'photos';
    this.key = root.dataset.key ?? `${root.dataset.uploadUrl}#${this.name}`;
    this.max = Number(root.dataset.max ?? 9);
  }

  async build(): Promise<void> {
    this.input.id = uniqueId('photo');
    this.input.accept = this.root.dataset.accept ?? 'image/*';
    this.input.multiple = this.max > 1;
    this.input.addEventListener('change', () => void this.chosen());
    const label = el('span', { class: 'form-label', id: `${this.input.id}-label` }, this.root.dataset.label ?? '',
      this.root.dataset.required !== undefined && el('span', { class: 'required-mark' }, words.required));
    const choose = el('label', { class: 'btn photo-add', for: this.input.id }, icon('camera'), words.photoAdd);
    this.input.setAttribute('aria-describedby', `${this.input.id}-label`);
    this.root.append(label, this.list, el('div', { class: 'photo-tools' }, this.input, choose, this.summary));
    for (const there of jsonIn<{ id: string; url?: string }[]>(this.root.dataset.values) ?? []) {
      this.confirmed(there.id, there.url ?? null);
    }
    await this.takeUp();
    window.addEventListener('online', () => this.sendAll());
    window.setInterval(() => this.root.isConnected && navigator.onLine && this.sendAll(), 20_000);
    if (this.root.dataset.required !== undefined) {
      this.root.closest('form')?.addEventListener('submit', (event) => this.requireOne(event), { capture: true });
    }
    this.count();
  }

  /** Photos of an earlier visit to this page that never arrived. */
  private async takeUp(): Promise<void> {
    try {
      for (const photo of await photoStore.of(this.key)) {
        this.add(photo);
      }
    } catch (problem) {
      console.warn('photo store', problem);
    }
    this.sendAll();
  }

  private async chosen(): Promise<void> {
    const files = [...(this.input.files ?? [])];
    this.input.value = '';
    for (const file of files) {
      if (this.sent + this.items.size >= this.max) {
        notify('hint', words.photoFull(this.max), 'photo');
        break;
      }
      await this.take(file);
    }
    this.sendAll();
  }

  private async take(file: File): Promise<void> {
    let content: Blob;
    try {
      content = file.type.startsWith('image/') ? await shrink(file) : file;
    } catch {
      notify('refusal', words.photoUnreadable, 'photo');
      return;
    }
    const taken = file.lastModified > 0 ? new Date(file.lastModified) : new Date();
    const name = content === file ? file.name : `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
    const photo: KeptPhoto = { id: uuid(), key: this.key, file: content, name, hash: await sha256(content), capturedAt: taken.toISOString(),
      purpose: this.root.dataset.purpose ?? 'photo', url: this.root.dataset.uploadUrl ?? '' };
    try {
      await photoStore.keep(photo);
    } catch {
      notify('fault', words.photoStoreFull, 'photo');
    }
    this.add(photo);
  }

  private add(photo: KeptPhoto): void {
    const state = el('span', { class: 'photo-state', role: 'status' });
    const row = this.row(URL.createObjectURL(photo.file), photo.file.type, photo.name, state, () => void this.drop(photo.id));
    const item: Item = { photo, row, state, sending: false, refused: false };
    this.items.set(photo.id, item);
    this.say(item, 'local', words.photoLocal);
    this.count();
  }

  private row(url: string | null, type: string, name: string, state: HTMLElement, remove: () => void): HTMLElement {
    const picture = url && type.startsWith('image/') ? el('img', { src: url, alt: name, loading: 'lazy' }) : el('span', { class: 'photo-file' }, icon('file-text'), name);
    const row = el('li', { class: 'photo' }, picture, state,
      el('button', { type: 'button', class: 'btn btn-sm', 'aria-label': `${words.photoRemove} ${name}`, onclick: remove }, icon('trash')));
    this.list.append(row);
    return row;
  }

  private say(item: Item, look: 'local' | 'sending' | 'refused', text: string): void {
    item.row.dataset.look = look;
    item.state.replaceChildren(icon(look === 'sending' ? 'cloud-upload' : look === 'local' ? 'device-mobile' : 'alert-triangle'), text);
  }

  private sendAll(): void {
    for (const item of this.items.values()) {
      if (!item.sending && !item.refused) {
        void this.send(item);
      }
    }
  }

  private async send(item: Item): Promise<void> {
    item.sending = true;
    this.say(item, 'sending', words.photoSending);
    const { photo } = item;
    const form = new FormData();
    form.append('file', photo.file, photo.name);
    form.append('clientHash', photo.hash);
    form.append('capturedAt', photo.capturedAt);
    form.append('purpose', photo.purpose);
    try {
      // The photo's own id is the key: however often it is sent, it is kept once.
      const answer = (await (await send(this.root.dataset.uploadUrl || photo.url, { method: 'POST', form, key: photo.id })).json()) as
        { id: string; sha256: string; url?: string };
      if (answer.sha256.toLowerCase() !== photo.hash) {
        this.say(item, 'refused', words.photoDiffers);
      } else {
        await this.forget(photo.id);
        item.row.remove();
        this.confirmed(answer.id, answer.url ?? URL.createObjectURL(photo.file), photo.file.type, photo.name);
      }
    } catch (problem) {
      if (problem instanceof Refused && problem.status < 500) {
        item.refused = true;
        this.say(item, 'refused', `${words.photoRefused}：${problem.detail}`);
      } else if (!(problem instanceof Expired)) {
        this.say(item, 'local', words.photoLocal);
      }
    }
    item.sending = false;
    this.count();
  }

  private confirmed(id: string, url: string | null, type = 'image/jpeg', name = id): void {
    const state = el('span', { class: 'photo-state', role: 'status' }, icon('circle-check'), words.photoSent);
    const field = el('input', { type: 'hidden', name: this.name, value: id });
    const row = this.row(url, url ? type : '', name, state, () => {
      row.remove();
      this.sent--;
      this.count();
    });
    row.dataset.look = 'sent';
    row.append(field);
    this.sent++;
    this.count();
  }

  private async drop(id: string): Promise<void> {
    this.items.get(id)?.row.remove();
    await this.forget(id);
    this.count();
  }

  private async forget(id: string): Promise<void> {
    this.items.delete(id);
    await photoStore.remove(id).catch((problem: unknown) => console.warn('photo store', problem));
  }

  private count(): void {
    const pending = this.items.size;
    this.root.dataset.pending = String(pending);
    this.summary.textContent = pending + this.sent > 0 ? words.photoSummary(this.sent, pending) : '';
    this.root.dispatchEvent(new CustomEvent('photos-changed', { bubbles: true, detail: { pending, sent: this.sent } }));
    if (this.sent > 0) {
      this.root.classList.remove('has-error');
    }
  }

  private requireOne(event: Event): void {
    const submitter = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    if (this.sent === 0 && !submitter?.formNoValidate && !this.root.closest('[hidden]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.summary.textContent = words.photoMissing;
      this.root.classList.add('has-error');
      this.input.focus();
    }
  }
}

/** At most 2000 px on the longer side, as JPEG; upright, since the bitmap follows the camera's orientation mark. */
async function shrink(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  if (scale === 1 && file.type === 'image/jpeg' && file.size < 1_500_000) {
    return file;
  }
  const canvas = el('canvas', { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no blob'))), 'image/jpeg', 0.85));
}
