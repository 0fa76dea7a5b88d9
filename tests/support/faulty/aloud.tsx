import type { ComponentProps } from 'react';
import { Aloud as Sound } from '../../../src/tui/frame/aloud.tsx';
import { useFault } from './use-fault.ts';

/** What it stands for, with a mistake. */
export function Aloud(props: ComponentProps<typeof Sound>) {
  useFault(props.state);
  return <Sound {...props} />;
}
