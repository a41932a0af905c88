import { words } from '../words';
import { el, uniqueId } from './dom';

/** Asks a question; true when the person confirms. Escape and the cancel button say no. */
export function ask(question: string, yes: string = words.confirm): Promise<boolean> {
  return new Promise((answer) => {
    const title = uniqueId('ask');
    const dialog = el('dialog', { 'aria-labelledby': title, class: 'ask' },
      el('form', { method: 'dialog', 'data-no-draft': true },
        el('div', { class: 'dialog-body' }, el('p', { id: title }, question)),
        el('div', { class: 'dialog-actions' },
          el('button', { class: 'btn', value: 'no' }, words.cancel),
          el('button', { class: 'btn btn-primary', value: 'yes', autofocus: true }, yes))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export function panel(title: string, ...content: (Node | string)[]): HTMLDialogElement {
  const id = uniqueId('panel');
  const dialog = el('dialog', { 'aria-labelledby': id },
    el('div', { class: 'dialog-head' }, el('h2', { id }, title),
      el('button', { type: 'button', class: 'btn btn-sm', onclick: () => dialog.close() }, words.close)),
    el('div', { class: 'dialog-body' }, ...content));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
