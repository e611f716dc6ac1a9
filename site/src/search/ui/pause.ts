// When somebody who types stops for a moment.
const PAUSE = 100;

/** Resolves when the typing pauses, and never if it goes on: the texts of results that are gone at the next key need not be loaded. */
export function pause(isCurrent: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => { if (isCurrent()) resolve(); }, PAUSE);
  });
}
