import type { ComponentProps } from 'react';
import { Screen as Sound } from '../../../src/tui/frame/screen.tsx';
import { useFault } from './use-fault.ts';

/** What it stands for, with a mistake. */
export function Screen(props: ComponentProps<typeof Sound>) {
  useFault(props.state);
  return <Sound {...props} />;
}
