/** Asks for the whole screen; must run in answer to a press. A browser that refuses shows the window as it is. */
export function enterFullScreen(): void {
  if (!document.fullscreenEnabled) return;
  void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back; nothing where the page does not have it. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
