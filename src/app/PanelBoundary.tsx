import { Component, type ReactNode } from 'react';

import { retryParts } from '@/ui/lazy-part';

import { heldOwn } from './own-data/held-own';

interface PanelBoundaryProps {
  /** What stands in the panel's place, given what went wrong and a way to try again. */
  readonly fallback: (failure: {
    readonly message: string;
    readonly retry: () => void;
  }) => ReactNode;
  /** Another value clears the failure: other data or another view may draw. */
  readonly resetKey: unknown;
  readonly onFailed?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly message?: string | undefined;
  readonly resetKey: unknown;
}

/** What Chromium and Firefox, and Safari, say when a chunk cannot be loaded. */
const MISSING_CHUNK = /dynamically imported module|Importing a module script failed/;

/** Keeps a panel that throws from taking the page with it. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { resetKey: this.props.resetKey };
  private hasRetried = false;

  static getDerivedStateFromError(error: unknown): Partial<PanelBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    props: PanelBoundaryProps,
    state: PanelBoundaryState,
  ): PanelBoundaryState | null {
    return props.resetKey === state.resetKey
      ? null
      : { resetKey: props.resetKey, message: undefined };
  }

  override componentDidCatch(): void {
    this.props.onFailed?.();
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    const retry = (): void => {
      // Some browsers keep a failure to fetch a part as long as the page: the second time only a fresh page has it. A file
      // of the reader's own would be lost with the window.
      const isLost = MISSING_CHUNK.test(message);
      const mayReload = navigator.onLine && heldOwn() === undefined;
      if (isLost && this.hasRetried && mayReload) return globalThis.location.reload();
      this.hasRetried = isLost;
      retryParts();
      return this.setState({ message: undefined });
    };
    return this.props.fallback({ message, retry });
  }
}
