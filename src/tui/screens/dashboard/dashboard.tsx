import { Box } from 'ink';
import { useMemo } from 'react';
import { Lines } from '../../components/lines.tsx';
import { Panel } from '../../components/panel.tsx';
import { useMarkWords } from '../../components/search.tsx';
import { arrange, headerRows, type PanelId, panelIds, type Rectangle } from '../../draw/arrange.ts';
import type { Pen } from '../../pen.ts';
import { type State, selectedItem } from '../../state/state.ts';
import type { PanelPlaces } from '../../update/scroll-under.ts';
import { readingLines } from '../shared/reading-lines.ts';
import { wantedRows } from './dashboard-lines.ts';
import { tabsLine } from './tabs-line.ts';

interface DashboardProps {
  readonly pen: Pen;
  readonly state: State;
  /** The whole screen's size: header and footer are the frame's, but count in the arrangement. */
  readonly columns: number;
  readonly rows: number;
  /** The first row of the screen that is the dashboard's; left out: under a header of one row. */
  readonly top?: number;
  readonly onPage: (panel: PanelId, items: number) => void;
  /** Told where the panels are on the screen. */
  readonly onPlaces?: (panels: PanelPlaces) => void;
}

/** The four panels, as many of them as there is room for, and the reading under them. */
export function Dashboard(props: DashboardProps) {
  const { pen, state, columns, rows, onPage } = props;
  const { focus, zoomed } = state.dashboard;
  const wanted = useMemo(() => wantedRows(pen, columns), [pen, columns]);
  const arrangement = useMemo(
    () => arrange(columns, rows, { focus, zoomed, wanted }),
    [columns, rows, focus, zoomed, wanted],
  );
  props.onPlaces?.(moved(arrangement.panels, (props.top ?? headerRows) - headerRows));
  const shown = panelIds.filter(id => arrangement.panels[id]);
  const lefts = [...new Set(shown.map(id => arrangement.panels[id]?.left ?? 0))];
  const item = selectedItem(state, pen.shown, focus);
  const markWords = useMarkWords();
  return (
    <Box flexDirection="column" flexShrink={0}>
      {arrangement.tabRows > 0 && <Lines lines={[tabsLine(pen, focus, columns)]} />}
      <Box flexShrink={0}>
        {lefts.map(left => (
          <Box key={left} flexDirection="column" flexShrink={0}>
            {shown
              .filter(id => arrangement.panels[id]?.left === left)
              .map(id => (
                <Panel
                  key={id}
                  pen={pen}
                  panel={id}
                  width={arrangement.panels[id]?.width ?? 0}
                  height={arrangement.panels[id]?.height ?? 0}
                  focused={id === focus}
                  selected={selectedItem(state, pen.shown, id)}
                  onPage={onPage}
                />
              ))}
          </Box>
        ))}
      </Box>
      {arrangement.readingRows > 0 && (
        <Lines
          lines={markWords(readingLines(pen, focus, item, columns, arrangement.readingRows))}
        />
      )}
    </Box>
  );
}

/** The arrangement counts from the top of a screen whose header has one row. */
function moved(panels: PanelPlaces, by: number): PanelPlaces {
  const entries = (Object.entries(panels) as [PanelId, Rectangle][]).map(
    ([id, place]) => [id, { ...place, top: place.top + by }] as const,
  );
  return Object.fromEntries(entries);
}
