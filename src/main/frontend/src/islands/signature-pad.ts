import { el, icon, uniqueId } from '../lib/dom';
import { explain } from '../lib/notices';
import { RequestKey, send } from '../lib/http';
import { sha256 } from '../lib/sha256';
import { words } from '../words';

const width = 1200;
const height = 480;

export default function signaturePad(root: HTMLElement): void {
  new SignaturePad(root).build();
}

class SignaturePad {
  private readonly canvas = el('canvas', { class: 'signature-canvas', width, height, tabindex: 0, role: 'img' });
  private readonly field = el('input', { type: 'hidden' });
  private readonly state = el('span', { class: 'signature-state', role: 'status' }, words.signEmpty);
  private readonly key = new RequestKey();
  private drawn = false;
  private last: { x: number; y: number } | null = null;

  constructor(private readonly root: HTMLElement) {
    this.field.name = root.dataset.name ?? 'signature';
  }

  build(): void {
    const label = this.root.dataset.label ?? words.sign;
    const id = uniqueId('signature');
    this.canvas.setAttribute('aria-label', `${label}：${words.signHint}`);
    const required = this.root.dataset.required !== undefined;
    const tools = el('div', { class: 'signature-tools' }, this.state,
      el('button', { type: 'button', class: 'btn', onclick: () => this.clear() }, icon('eraser'), words.signClear));
    this.root.append(
      el('div', { class: 'form-label', id }, label, required && el('span', { class: 'required-mark' }, words.required)),
      el('div', { class: 'signature-frame' }, this.canvas, el('span', { class: 'signature-hint', 'aria-hidden': 'true' }, words.signHint)),
      tools, this.field);
    this.root.setAttribute('role', 'group');
    this.root.setAttribute('aria-labelledby', id);
    if (this.root.dataset.noScan === undefined) {
      this.root.append(this.scanInput());
    }
    this.blank();
    this.listen();
    if (required) {
      this.root.closest('form')?.addEventListener('submit', (event) => this.requireSigned(event), { capture: true });
    }
  }

  private scanInput(): HTMLElement {
    const id = uniqueId('scan');
    const input = el('input', { type: 'file', accept: 'image/png,image/jpeg', id, class: 'form-control', 'aria-describedby': `${id}-hint`, onchange: () => void this.scan(input) });
    return el('details', { class: 'signature-scan' }, el('summary', {}, words.signScan),
      el('label', { class: 'visually-hidden', for: id }, words.signScan), input, el('p', { class: 'field-hint', id: `${id}-hint` }, words.signScanHint));
  }

  private get pen(): CanvasRenderingContext2D {
    return this.canvas.getContext('2d')!;
  }

  private blank(): void {
    this.pen.fillStyle = '#fff';
    this.pen.fillRect(0, 0, width, height);
    this.pen.strokeStyle = '#000';
    this.pen.fillStyle = '#000';
    this.pen.lineCap = 'round';
    this.pen.lineJoin = 'round';
  }

  private at(event: PointerEvent): { x: number; y: number } {
    const box = this.canvas.getBoundingClientRect();
    return { x: ((event.clientX - box.left) * width) / box.width, y: ((event.clientY - box.top) * height) / box.height };
  }

  private listen(): void {
    this.canvas.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.canvas.setPointerCapture(event.pointerId);
      this.last = this.at(event);
      this.line(this.last, event);
    });
    this.canvas.addEventListener('pointermove', (event) => {
      if (this.last) {
        for (const each of event.getCoalescedEvents?.() ?? [event]) {
          this.line(this.at(each), each);
        }
      }
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.canvas.addEventListener(end, () => {
        if (this.last) {
          this.last = null;
          void this.keep();
        }
      });
    }
    this.canvas.addEventListener('keydown', (event) => {
      if (event.key === 'Delete' || event.key === 'Backspace') {
        this.clear();
      }
    });
  }

  private line(to: { x: number; y: number }, event: PointerEvent): void {
    const pressure = event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : 0.5;
    this.pen.lineWidth = 4 + pressure * 8;
    this.pen.beginPath();
    this.pen.moveTo(this.last!.x, this.last!.y);
    this.pen.lineTo(to.x, to.y + 0.01);
    this.pen.stroke();
    this.last = to;
    this.drawn = true;
    this.root.classList.add('signed');
  }

  private clear(): void {
    this.blank();
    this.drawn = false;
    this.field.value = '';
    this.state.textContent = words.signEmpty;
    this.root.classList.remove('signed');
    this.changed();
  }

  private async scan(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) {
      return;
    }
    try {
      const picture = await createImageBitmap(file);
      this.blank();
      const scale = Math.min(width / picture.width, height / picture.height);
      this.pen.drawImage(picture, (width - picture.width * scale) / 2, (height - picture.height * scale) / 2, picture.width * scale, picture.height * scale);
      this.drawn = true;
      this.root.classList.add('signed');
      await this.keep();
    } catch {
      this.state.textContent = words.signTooBig;
    }
  }

  private async keep(): Promise<void> {
    if (!this.drawn) {
      return;
    }
    if (!this.root.dataset.uploadUrl) {
      this.field.value = this.canvas.toDataURL('image/png');
      this.state.textContent = words.signDone;
      this.changed();
      return;
    }
    this.upload();
  }

  /** With an upload address the picture goes to the evidence store a second after the last stroke. */
  private timer = 0;

  private upload(): void {
    window.clearTimeout(this.timer);
    this.field.value = '';
    this.root.dataset.pending = '1';
    this.state.textContent = words.photoSending;
    this.timer = window.setTimeout(() => this.canvas.toBlob((picture) => picture && void this.post(picture), 'image/png'), 1000);
  }

  private async post(picture: Blob): Promise<void> {
    const form = new FormData();
    const hash = await sha256(picture);
    form.append('file', picture, 'signature.png');
    form.append('clientHash', hash);
    form.append('capturedAt', new Date().toISOString());
    form.append('purpose', 'signature');
    try {
      const answer = (await (await send(this.root.dataset.uploadUrl!, { method: 'POST', form, key: this.key.for(hash) })).json()) as { id: string };
      this.field.value = answer.id;
      this.state.textContent = words.signDone;
      delete this.root.dataset.pending;
    } catch (problem) {
      this.state.textContent = words.photoLocal;
      explain(problem, 'signature');
    }
    this.changed();
  }

  private changed(): void {
    if (!this.drawn) {
      delete this.root.dataset.pending;
    }
    this.root.classList.remove('has-error');
    this.field.dispatchEvent(new Event('change', { bubbles: true }));
    this.root.dispatchEvent(new CustomEvent('signature-changed', { bubbles: true, detail: { signed: this.field.value !== '' } }));
  }

  private requireSigned(event: Event): void {
    const submitter = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    if (this.field.value === '' && !submitter?.formNoValidate && !this.root.closest('[hidden]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.state.textContent = words.signMissing;
      this.root.classList.add('has-error');
      this.canvas.scrollIntoView({ block: 'center' });
      this.canvas.focus();
    }
  }
}
