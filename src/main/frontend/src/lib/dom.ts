type Child = Node | string | null | undefined | false;

/** Makes an element; attributes that are null or false are left out, functions named on… are listeners. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | null | ((event: never) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), value as EventListener);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== null && value !== false) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child) || child === ''));
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

export function icon(name: string): SVGSVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('class', 'icon');
  picture.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `${new URL('icons.svg', appUrl()).pathname}#${name}`);
  picture.append(use);
  return picture;
}

function appUrl(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src*="/app/app"]');
  return new URL('.', script?.src ?? `${location.origin}/app/`).href;
}

/** Reads JSON that the server put into a data script or an attribute. */
export function jsonIn<T>(text: string | null | undefined): T | null {
  if (!text || text.trim() === '') {
    return null;
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export function later<A extends unknown[]>(wait: number, act: (...args: A) => void): ((...args: A) => void) & { now: () => void; cancel: () => void } {
  let timer = 0;
  let last: A | null = null;
  const run = () => {
    window.clearTimeout(timer);
    if (last) {
      const args = last;
      last = null;
      act(...args);
    }
  };
  const waiting = (...args: A) => {
    last = args;
    window.clearTimeout(timer);
    timer = window.setTimeout(run, wait);
  };
  return Object.assign(waiting, {
    now: run,
    cancel: () => {
      window.clearTimeout(timer);
      last = null;
    },
  });
}

export function uniqueId(prefix: string): string {
  return `${prefix}-${Math.random().toString(36).slice(2, 9)}`;
}

/** Time of day as people read it: 09:30, with the date when it was another day. */
export function clockTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return at.toDateString() === new Date().toDateString() ? time : `${at.getMonth() + 1}月${at.getDate()}日 ${time}`;
}
