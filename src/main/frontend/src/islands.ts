type Island = (root: HTMLElement) => void | Promise<void>;

const loaders: Record<string, () => Promise<{ default: Island }>> = {
  'task-form': () => import('./islands/task-form'),
  'process-diagram': () => import('./islands/process-diagram'),
  'signature-pad': () => import('./islands/signature-pad'),
  'photo-input': () => import('./islands/photo-input'),
  'basis-picker': () => import('./islands/basis-picker'),
  'step-form': () => import('./islands/step-form'),
  'schedule-board': () => import('./islands/schedule-board'),
  checklist: () => import('./islands/checklist'),
  live: () => import('./islands/live'),
  shortcuts: () => import('./islands/shortcuts'),
};

/** Enhances every island in the part of the page, once. */
export function enhance(part: ParentNode): void {
  const found = [...part.querySelectorAll<HTMLElement>('[data-island]')];
  if (part instanceof HTMLElement && part.dataset.island !== undefined) {
    found.unshift(part);
  }
  for (const root of found) {
    if (root.dataset.enhanced !== undefined) {
      continue;
    }
    root.dataset.enhanced = '';
    for (const name of (root.dataset.island ?? '').split(/\s+/).filter(Boolean)) {
      void load(name, root);
    }
  }
}

async function load(name: string, root: HTMLElement): Promise<void> {
  try {
    const island = await loaders[name]?.();
    await island?.default(root);
    root.dispatchEvent(new CustomEvent('island-ready', { bubbles: true, detail: { name } }));
  } catch (problem) {
    console.error(`island ${name}`, problem);
    root.dataset.failed = name;
  }
}
