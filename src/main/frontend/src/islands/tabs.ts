import { notify } from '../lib/notices';
import { uuid } from '../lib/http';
import { words } from '../words';

/** Tells every other tab that this task is open here, and hears the same from them. */
export function tellOtherTabs(task: string): void {
  if (typeof BroadcastChannel === 'undefined') {
    return;
  }
  const tab = uuid();
  const channel = new BroadcastChannel('dangchang-task');
  channel.onmessage = (event: MessageEvent<{ task: string; tab: string; answer: boolean }>) => {
    if (event.data.task !== task || event.data.tab === tab) {
      return;
    }
    notify('hint', words.secondTab, 'second-tab');
    if (!event.data.answer) {
      channel.postMessage({ task, tab, answer: true });
    }
  };
  channel.postMessage({ task, tab, answer: false });
  window.addEventListener('pagehide', () => channel.close());
}
