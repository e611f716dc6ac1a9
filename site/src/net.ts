// What could not be fetched is fetched again.

/** Calls once: when the browser says that the net is back, or after a while. Gives what stops it. */
export function waitForNet(milliseconds: number, call: () => void): () => void {
  const stop = () => {
    clearTimeout(timer);
    removeEventListener("online", go);
  };
  const go = () => {
    stop();
    call();
  };
  const timer = window.setTimeout(go, milliseconds);
  addEventListener("online", go);
  return stop;
}
