import htmx from 'htmx.org';
import { enhanceForms } from './forms';
import { enhance } from './islands';
import { wireHtmx } from './htmx';
import { stackTables, wirePage } from './page';

export function start(): void {
  wireHtmx(htmx);
  wirePage();
  stackTables(document);
  enhanceForms(document);
  enhance(document);
  document.body.addEventListener('htmx:load', (event) => {
    const arrived = (event as CustomEvent<{ elt: HTMLElement }>).detail.elt;
    if (arrived !== document.body) {
      stackTables(arrived);
      enhanceForms(arrived);
      enhance(arrived);
    }
  });
}
