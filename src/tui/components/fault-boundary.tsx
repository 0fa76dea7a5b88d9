import { Component, type ReactNode } from 'react';

export interface FaultBoundaryProps {
  /** Told of what was thrown while drawing, once the screen is empty. */
  readonly onFault: (error: unknown) => void;
  readonly children: ReactNode;
}

/**
 * Draws nothing more once anything in it has failed. Ink's own boundary would draw the fault, with
 * its text as it is, and read a long file for it first.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFault(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
