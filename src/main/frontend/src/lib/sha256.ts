/** SHA-256 as lower-case hex; by the browser where it offers it (secure origins), else by hand, since an intranet may speak plain HTTP. */
export async function sha256(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const digest = crypto.subtle ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : digestByHand(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** First 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4). */
function primeRoots(count: number, root: number): Uint32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (![2, 3, 5, 7, 11, 13, 17].some((prime) => prime < candidate && candidate % prime === 0)) {
      found.push(candidate);
    }
  }
  return Uint32Array.from(found, (prime) => {
    const value = prime ** (1 / root);
    return (value - Math.floor(value)) * 2 ** 32;
  });
}

export function digestByHand(bytes: Uint8Array): Uint8Array {
  const state = primeRoots(8, 2);
  const constants = primeRoots(64, 3);
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < length; block += 64) {
    mix(state, constants, schedule, view, block);
  }
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => out.setUint32(index * 4, word));
  return new Uint8Array(out.buffer);
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function mix(state: Uint32Array, constants: Uint32Array, w: Uint32Array, view: DataView, block: number): void {
  for (let i = 0; i < 64; i++) {
    if (i < 16) {
      w[i] = view.getUint32(block + i * 4);
      continue;
    }
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    w[i] = w[i - 16]! + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[i - 7]! + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + w[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => { state[index] = (state[index]! + word) | 0; });
}
