import { short } from './geometry.ts';

interface Stretch {
  from: number;
  to: number;
}

/** Collects what is drawn in one colour, and joins lines that touch, so that none shows a seam. */
export class Ink {
  readonly #fills: string[] = [];
  readonly #strokes = new Map<number, string[]>();
  readonly #lines = new Map<string, Stretch[]>();

  /** A horizontal line, centred on `y`. All in pixels. */
  across(y: number, from: number, to: number, width: number): void {
    this.#line(`${width} h ${y}`, from, to);
  }

  /** A vertical line, centred on `x`. */
  down(x: number, from: number, to: number, width: number): void {
    this.#line(`${width} v ${x}`, from, to);
  }

  stroke(path: string, width: number): void {
    const paths = this.#strokes.get(width) ?? [];
    this.#strokes.set(width, paths);
    paths.push(path);
  }

  fill(path: string): void {
    this.#fills.push(path);
  }

  box(x: number, y: number, width: number, height: number): void {
    this.fill(`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`);
  }

  /** The elements, with no colour of their own. */
  elements(colour: string): string[] {
    for (const [key, stretches] of this.#lines) {
      const [width, direction, at] = key.split(' ') as [string, string, string];
      for (const { from, to } of joined(stretches)) {
        const path =
          direction === 'h'
            ? `M${short(from)} ${short(Number(at))}H${short(to)}`
            : `M${short(Number(at))} ${short(from)}V${short(to)}`;
        this.stroke(path, Number(width));
      }
    }
    this.#lines.clear();
    const fills =
      this.#fills.length > 0 ? [`<path fill="${colour}" d="${this.#fills.join('')}"/>`] : [];
    const strokes = [...this.#strokes]
      .sort(([one], [other]) => one - other)
      .map(
        ([width, paths]) =>
          `<path fill="none" stroke="${colour}" stroke-width="${width}" d="${paths.join('')}"/>`,
      );
    return [...fills, ...strokes];
  }

  #line(key: string, from: number, to: number): void {
    const stretches = this.#lines.get(key) ?? [];
    this.#lines.set(key, stretches);
    stretches.push(from <= to ? { from, to } : { from: to, to: from });
  }
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to + 0.001) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}
