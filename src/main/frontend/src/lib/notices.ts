import { words } from '../words';
import { el, icon } from './dom';
import { Expired, Refused, Unreachable, type FieldError } from './http';

export type Tone = 'success' | 'refusal' | 'fault' | 'hint';

const icons: Record<Tone, string> = { success: 'circle-check', refusal: 'ban', fault: 'alert-triangle', hint: 'info-circle' };

/** Shows a notice in the page's region; `about` lets a later notice on the same thing replace it. */
export function notify(tone: Tone, text: string, about = '', errors: FieldError[] = []): HTMLElement {
  const region = document.querySelector('#notices') ?? document.body;
  dismiss(about);
  const head = tone === 'refusal' ? words.refusal : tone === 'fault' ? words.fault : null;
  const paragraph = el('p', {}, head && el('strong', {}, head), el('span', {}, text));
  const list = errors.length > 0 && el('ul', {}, ...errors.map((each) =>
    el('li', {}, each.field ? el('a', { href: `#${each.field}`, 'data-to-field': each.field }, each.message) : each.message)));
  const notice = el('div', { class: `notice notice-${tone}`, role: tone === 'refusal' || tone === 'fault' ? 'alert' : 'status', 'data-about': about },
    icon(icons[tone]), el('div', {}, paragraph, list || null),
    el('button', { type: 'button', class: 'notice-close', 'aria-label': words.close, onclick: () => notice.remove() }, icon('x')));
  region.append(notice);
  if (tone === 'refusal' || tone === 'fault') {
    notice.scrollIntoView({ block: 'nearest' });
  }
  return notice;
}

export function dismiss(about: string): void {
  if (about) {
    document.querySelectorAll(`.notice[data-about="${CSS.escape(about)}"]`).forEach((each) => each.remove());
  }
}

/** Says what went wrong in a request, in the right tone; an ended session has said so already. */
export function explain(problem: unknown, about: string): void {
  if (problem instanceof Expired) {
    return;
  }
  if (problem instanceof Refused) {
    notify(problem.status >= 500 ? 'fault' : 'refusal', problem.detail, about, problem.errors.filter((each) => each.message !== problem.detail));
  } else if (problem instanceof Unreachable) {
    notify('fault', problem.message, about);
  } else {
    console.error(problem);
    notify('fault', words.faultText, about);
  }
}
