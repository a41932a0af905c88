import htmx from 'htmx.org';
import { enhanceForms } from './forms';
import { enhance } from './islands';
import { wireHtmx } from './htmx';
import { wirePage } from './page';

export function start(): void {
  wireHtmx(htmx);
  wirePage();
  enhanceForms(document);
  enhance(document);
  document.body.addEventListener('htmx:load', (event) => {
    const arrived = (event as CustomEvent<{ elt: HTMLElement }>).detail.elt;
    if (arrived !== document.body) {
      enhanceForms(arrived);
      enhance(arrived);
    }
  });
}
