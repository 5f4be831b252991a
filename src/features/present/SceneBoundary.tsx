import { Component, type ReactNode } from 'react';

interface SceneBoundaryProps {
  readonly fallback: ReactNode;
  /** Another value clears the failure. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

interface SceneBoundaryState {
  readonly hasFailed: boolean;
  readonly resetKey: unknown;
}

/** Keeps a scene that throws from taking the screen with it. */
export class SceneBoundary extends Component<SceneBoundaryProps, SceneBoundaryState> {
  override state: SceneBoundaryState = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<SceneBoundaryState> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: SceneBoundaryProps,
    state: SceneBoundaryState,
  ): SceneBoundaryState | null {
    return resetKey === state.resetKey ? null : { resetKey, hasFailed: false };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
