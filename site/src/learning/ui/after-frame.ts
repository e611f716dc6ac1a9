// Work that must be done but not before the reader sees what she has just done.

/** Does the work when the next frame is on the screen; at once when the page is left first. */
export function afterFrame(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    removeEventListener("pagehide", once);
    work();
  };
  addEventListener("pagehide", once);
  requestAnimationFrame(() => setTimeout(once));
  // A window in the background draws no frames.
  setTimeout(once, 100);
}
