import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { el, icon } from '../lib/dom';
import { getJson, send } from '../lib/http';
import { words } from '../words';
import { touchable } from './touch';

interface State { active?: string[]; passed?: string[]; passedFlows?: string[]; incidents?: string[]; notes?: Record<string, string> }
interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: { x: number; y: number } | 'auto'): number;
  viewbox(box?: { x: number; y: number; width: number; height: number }): { x: number; y: number; width: number; height: number; outer: { width: number; height: number } };
  scroll(delta: { dx: number; dy: number }): void;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
}
interface Shape { id: string; type: string; x: number; y: number; width: number; height: number; waypoints?: unknown; businessObject: { name?: string } }
interface Registry { get(id: string): Shape | undefined }
interface Overlays { add(id: string, overlay: { position: { top?: number; left?: number; bottom?: number }; html: HTMLElement }): string; clear(): void }

const markers = ['token-active', 'token-passed', 'token-incident'];

/** A step that somebody worked on; gateways and events only route. */
function worked(shape: Shape | undefined): boolean {
  return shape !== undefined && /(Task|CallActivity)$/.test(shape.type);
}

function colour(name: string): string {
  const probe = el('span', { class: 'visually-hidden' });
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

export default async function processDiagram(root: HTMLElement): Promise<void> {
  const xml = await (await send(root.dataset.xmlUrl ?? '')).text();
  const place = el('div', { class: 'diagram-canvas', tabindex: 0, role: 'img', 'aria-label': words.diagram });
  const list = el('div', { class: 'diagram-text' });
  root.append(el('div', { class: 'diagram-frame' }, place), list);
  const viewer = new NavigatedViewer({
    container: place,
    zoomScroll: { enabled: false },
    bpmnRenderer: { defaultFillColor: colour('--surface'), defaultStrokeColor: colour('--ink-2'), defaultLabelColor: colour('--ink') },
  } as never);
  await viewer.importXML(xml);
  const diagram = new Diagram(root, list, viewer.get<Canvas>('canvas'), viewer.get<Registry>('elementRegistry'), viewer.get<Overlays>('overlays'));
  place.parentElement?.prepend(diagram.tools());
  touchable(place, viewer.get<Canvas>('canvas'));
  await diagram.read();
  diagram.show();
  root.addEventListener('live', () => void diagram.read());
  // A diagram in a closed tab or disclosure has no size yet.
  new ResizeObserver((_, observer) => {
    if (place.clientWidth > 0 && !diagram.shown) {
      diagram.show();
      observer.disconnect();
    }
  }).observe(place);
}

class Diagram {
  shown = false;
  private state: State = {};

  constructor(private readonly root: HTMLElement, private readonly list: HTMLElement, private readonly canvas: Canvas,
              private readonly registry: Registry, private readonly overlays: Overlays) {}

  tools(): HTMLElement {
    const tool = (label: string, text: string, act: () => void) =>
      el('button', { type: 'button', class: 'btn btn-sm', title: label, 'aria-label': label, onclick: act }, text);
    const legend = el('ul', { class: 'diagram-legend' },
      el('li', { class: 'legend-active' }, words.legendActive), el('li', { class: 'legend-passed' }, words.legendPassed),
      el('li', { class: 'legend-open' }, words.legendOpen));
    return el('div', { class: 'diagram-tools no-print' }, legend,
      tool(words.diagramZoomIn, '＋', () => this.canvas.zoom(this.canvas.zoom() * 1.25, 'auto')),
      tool(words.diagramZoomOut, '－', () => this.canvas.zoom(this.canvas.zoom() / 1.25, 'auto')),
      tool(words.diagramFit, words.diagramFit, () => this.canvas.zoom('fit-viewport', 'auto')),
      tool(words.diagramToken, words.diagramToken, () => this.toToken()));
  }

  async read(): Promise<void> {
    for (const [name, ids] of this.marked()) {
      ids.forEach((id) => this.registry.get(id) && this.canvas.removeMarker(id, name));
    }
    this.state = this.root.dataset.stateUrl ? await getJson<State>(this.root.dataset.stateUrl) : {};
    for (const [name, ids] of this.marked()) {
      ids.forEach((id) => this.registry.get(id) && this.canvas.addMarker(id, name));
    }
    this.overlays.clear();
    for (const id of this.state.active ?? []) {
      if (this.registry.get(id)) {
        this.overlays.add(id, { position: { top: -12, left: -12 }, html: el('span', { class: 'token' }, icon('map-pin')) });
      }
    }
    this.write();
  }

  /** Fits the whole, or opens on the live activity where the whole would be too small to read. */
  show(): void {
    if (this.canvas.viewbox().outer.width === 0) {
      return;
    }
    this.shown = true;
    if (this.canvas.zoom('fit-viewport', 'auto') < 0.55 && (this.state.active ?? []).length > 0) {
      this.toToken();
    }
  }

  private toToken(): void {
    const shape = [...(this.state.active ?? []), ...(this.state.passed ?? []).slice(-1)].map((id) => this.registry.get(id)).find(Boolean);
    const { outer } = this.canvas.viewbox();
    const scale = 0.85;
    if (!shape) {
      this.canvas.zoom(scale);
      return;
    }
    const width = outer.width / scale;
    const height = outer.height / scale;
    this.canvas.viewbox({ x: shape.x + shape.width / 2 - width / 2, y: shape.y + shape.height / 2 - height / 2, width, height });
  }

  private marked(): [string, string[]][] {
    const { active = [], passed = [], passedFlows = [], incidents = [] } = this.state;
    return [[markers[1]!, [...passed.filter((id) => !active.includes(id)), ...passedFlows]], [markers[0]!, active], [markers[2]!, incidents]];
  }

  /** The same in words, for those who do not see the picture. */
  private write(): void {
    const { active = [], passed = [], incidents = [], notes = {} } = this.state;
    const named = (ids: string[]) => [...new Set(ids)].map((id) => [this.registry.get(id)?.businessObject.name, notes[id]] as const)
      .filter(([name]) => name).map(([name, note]) => (note ? `${name}（${note}）` : name)).join('、');
    const line = (label: string, text: string) => text && el('div', {}, el('dt', {}, label), el('dd', {}, text));
    this.list.replaceChildren(el('details', { open: window.innerWidth < 768 },
      el('summary', {}, words.diagramText),
      el('dl', { class: 'facts' },
        line(words.diagramActive, named(active) || (passed.length > 0 ? words.diagramEnded : words.diagramNone)),
        line(words.diagramIncident, named(incidents)),
        line(words.diagramPassed, named(passed.filter((id) => !active.includes(id) && worked(this.registry.get(id))))))));
  }
}
