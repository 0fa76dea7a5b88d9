import { Box } from 'ink';
import SelectInput from 'ink-select-input';
import { Lines } from '../components/lines.tsx';
import type { Line } from '../draw/span.ts';
import type { State } from '../state/state.ts';
import type { Frame, WindowSize } from './frame-of.ts';

interface ScreenProps extends WindowSize {
  readonly frame: Frame;
  /** What the frame is of. */
  readonly state: State;
}

/** A frame in the window: its rows, and a list to choose from by ink-select-input. */
export function Screen({ frame, columns, rows }: ScreenProps) {
  const { lines, choice } = frame;
  if (!choice) {
    return (
      <Box width={columns} height={rows}>
        <Lines lines={lines} />
      </Box>
    );
  }
  const { first, count, selected } = choice;
  const end = first + count;
  const items = lines
    .slice(first, end)
    .map((line, at) => ({ value: at, label: '', line, top: first + at }));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines lines={lines.slice(0, first)} />
      {/* Keys come in through the one router, several in one event too; the list follows it. */}
      <SelectInput
        key={`${selected} ${count}`}
        items={items}
        isFocused={false}
        initialIndex={selected}
        indicatorComponent={NoMarker}
        itemComponent={Row}
      />
      <Lines lines={lines.slice(end)} top={end} />
    </Box>
  );
}

/** A heading would be set in by a marker of the list's own: each row brings its own. */
function NoMarker() {
  return null;
}

interface RowProps {
  readonly isSelected?: boolean;
  readonly label: string;
  readonly line?: Line;
  readonly top?: number;
}

function Row({ line = [], top = 0 }: RowProps) {
  return <Lines lines={[line]} top={top} />;
}
