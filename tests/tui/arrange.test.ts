import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrangement, arrange, type PanelId, panelIds } from '../../src/tui/draw/arrange.ts';

const wanted = { figures: 30, statements: 40, casualties: 8, sources: 12 };

function arranged(columns: number, rows: number, focus: PanelId = 'figures', zoomed = false) {
  return arrange(columns, rows, { focus, zoomed, wanted });
}

/** A small picture of an arrangement: one letter per 10 columns and 4 rows. */
function picture({ panels }: Arrangement, columns: number, rows: number): string[] {
  const letterAt = (x: number, y: number) => {
    for (const id of panelIds) {
      const box = panels[id];
      if (!box || x < box.left || x >= box.left + box.width) continue;
      if (y >= box.top && y < box.top + box.height)
        return { figures: 'F', statements: 'S', casualties: 'C', sources: 'P' }[id];
    }
    return '.';
  };
  const lines: string[] = [];
  for (let y = 0; y < rows; y += 4) {
    let line = '';
    for (let x = 0; x < columns; x += 10) line += letterAt(x, y);
    lines.push(line);
  }
  return lines;
}

describe('arrange', () => {
  test('a wide screen shows all four panels in a grid', () => {
    expect(picture(arranged(120, 40), 120, 40)).toEqual([
      '............',
      'FFFFFFSSSSSS',
      'FFFFFFSSSSSS',
      'FFFFFFSSSSSS',
      'FFFFFFSSSSSS',
      'FFFFFFSSSSSS',
      'FFFFFFPPPPPP',
      'CCCCCCPPPPPP',
      'CCCCCCPPPPPP',
      '............',
    ]);
  });

  test('80 by 24 shows the focused panel and the one below it', () => {
    expect(picture(arranged(80, 24), 80, 24)).toEqual([
      '........',
      'FFFFFFFF',
      'FFFFFFFF',
      'FFFFFFFF',
      'CCCCCCCC',
      'CCCCCCCC',
    ]);
    expect(picture(arranged(80, 24, 'sources'), 80, 24)).toEqual([
      '........',
      'SSSSSSSS',
      'SSSSSSSS',
      'PPPPPPPP',
      'PPPPPPPP',
      'PPPPPPPP',
    ]);
  });

  test('a narrow screen and a zoomed panel have the screen to themselves', () => {
    expect(Object.keys(arranged(50, 30, 'statements').panels)).toEqual(['statements']);
    expect(Object.keys(arranged(200, 60, 'casualties', true).panels)).toEqual(['casualties']);
  });

  test('below 40 by 12 nothing is arranged', () => {
    expect(arranged(39, 30).mode).toBe('none');
    expect(arranged(100, 11).mode).toBe('none');
    expect(arranged(40, 12).mode).toBe('single');
  });

  test('panels never overlap, never leave the screen, and the focused one is always shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 12, max: 120 }),
        fc.constantFrom(...panelIds),
        fc.boolean(),
        fc.record({
          figures: fc.nat(90),
          statements: fc.nat(90),
          casualties: fc.nat(90),
          sources: fc.nat(90),
        }),
        (columns, rows, focus, zoomed, sizes) => {
          const found = arrange(columns, rows, { focus, zoomed, wanted: sizes });
          const boxes = Object.values(found.panels);
          expect(found.panels[focus]).toBeDefined();
          let area = 0;
          for (const box of boxes) {
            expect(box.height).toBeGreaterThanOrEqual(4);
            expect(box.left + box.width).toBeLessThanOrEqual(columns);
            expect(box.top + box.height).toBeLessThanOrEqual(rows - 1 - found.readingRows);
            area += box.width * box.height;
          }
          expect(area).toBe(columns * (rows - 2 - found.readingRows - found.tabRows));
        },
      ),
    );
  });
});
