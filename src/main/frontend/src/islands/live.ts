import htmx from 'htmx.org';
import { el } from '../lib/dom';
import { notify } from '../lib/notices';
import { words } from '../words';

const everything = '*';

/** One stream per browser: the tab that holds the lock reads it and tells the others. */
export default function live(root: HTMLElement): void {
  const url = root.dataset.liveUrl;
  if (!url || typeof EventSource === 'undefined') {
    return;
  }
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('dangchang-live');
  channel?.addEventListener('message', (event: MessageEvent<string>) => refresh(event.data));
  const tell = (topic: string) => {
    channel?.postMessage(topic);
    refresh(topic);
  };
  if (navigator.locks) {
    void navigator.locks.request('dangchang-live', () => new Promise<void>((release) => {
      const source = read(url, tell);
      window.addEventListener('pagehide', () => {
        source.close();
        release();
      });
    }));
  } else {
    whileVisible(url);
  }
}

function read(url: string, tell: (topic: string) => void): { close: () => void } {
  let source: EventSource;
  let lost = false;
  let timer = 0;
  const open = () => {
    source = new EventSource(url);
    source.addEventListener('invalidate', (event) => tell((event as MessageEvent<string>).data));
    source.addEventListener('open', () => {
      if (lost) {
        lost = false;
        tell(everything);
      }
    });
    source.addEventListener('error', () => {
      lost = true;
      if (source.readyState === EventSource.CLOSED) {
        window.clearTimeout(timer);
        timer = window.setTimeout(open, 30_000);
      }
    });
  };
  open();
  return {
    close: () => {
      window.clearTimeout(timer);
      source.close();
    },
  };
}

/** Without locks (plain HTTP) only the tab in front reads, so that the browser's few connections are not used up. */
function whileVisible(url: string): void {
  let source: { close: () => void } | null = null;
  const follow = () => {
    if (document.visibilityState === 'visible' && !source) {
      source = read(url, refresh);
    } else if (document.visibilityState === 'hidden' && source) {
      source.close();
      source = null;
    }
  };
  document.addEventListener('visibilitychange', () => {
    const back = document.visibilityState === 'visible' && !source;
    follow();
    if (back) {
      refresh(everything);
    }
  });
  follow();
}

function refresh(topic: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-live-topic]')) {
    const wanted = (part.dataset.liveTopic ?? '').split(/\s+/);
    if (topic === everything || wanted.some((each) => each === topic || (each.endsWith('*') && topic.startsWith(each.slice(0, -1))))) {
      htmx.trigger(part, 'live', { topic });
      const self = part.hasAttribute('hx-get') || part.dataset.island !== undefined || part.dataset.liveQuiet !== undefined;
      if (!self && topic !== everything) {
        offerRefresh();
      }
    }
  }
}

function offerRefresh(): void {
  const notice = notify('hint', words.changed, 'live');
  notice.querySelector('p')?.append(' ', el('a', { href: location.href }, words.refresh));
}
