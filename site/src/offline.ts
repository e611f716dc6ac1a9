// Keeps what is needed on the day on this device, so that it opens without a network: see offline-worker.ts.
import { find } from "./dom";

interface Policy { createScriptURL(url: string): string }
interface TrustedTypes { createPolicy(name: string, rules: Policy): Policy }

export function offline(): void {
  const worker = find<HTMLScriptElement>("script[data-offline]")?.dataset["offline"];
  const isPreview = find("script[data-version]") !== null; // where pages change under the author's hands
  if (!worker || isPreview || !("serviceWorker" in navigator)) return;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("portal-offline", { createScriptURL: (url) => url });
  addEventListener("load", () => { navigator.serviceWorker.register(policy?.createScriptURL(worker) ?? worker).catch(() => undefined); });
}
