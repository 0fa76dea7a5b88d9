import type { ComponentProps } from 'react';
import { Body as Sound } from '../../../src/tui/frame/body.tsx';
import { useFault } from './use-fault.ts';

/** What it stands for, with a mistake. */
export function Body(props: ComponentProps<typeof Sound>) {
  useFault(props.state);
  return <Sound {...props} />;
}
