interface Movable { zoom(level?: number, center?: { x: number; y: number }): number; scroll(delta: { dx: number; dy: number }): void }

/** One finger moves the diagram, two fingers zoom it; arrow keys, + and - do the same. */
export function touchable(place: HTMLElement, canvas: Movable): void {
  const fingers = new Map<number, { x: number; y: number }>();
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  place.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse') {
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      place.setPointerCapture(event.pointerId);
    }
  });
  place.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) {
      return;
    }
    const distance = spread();
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) {
      canvas.scroll({ dx: event.clientX - before.x, dy: event.clientY - before.y });
    } else if (fingers.size === 2 && distance > 0) {
      const box = place.getBoundingClientRect();
      const all = [...fingers.values()];
      const center = { x: (all[0]!.x + all[1]!.x) / 2 - box.left, y: (all[0]!.y + all[1]!.y) / 2 - box.top };
      canvas.zoom(Math.min(4, Math.max(0.2, (canvas.zoom() * spread()) / distance)), center);
    }
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    place.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  place.addEventListener('keydown', (event) => {
    const moves: Record<string, [number, number]> = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      canvas.scroll({ dx: move[0], dy: move[1] });
    } else if (event.key === '+' || event.key === '-') {
      canvas.zoom(canvas.zoom() * (event.key === '+' ? 1.25 : 0.8));
    }
  });
}
