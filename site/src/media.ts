// Fetches the poster of a film when it comes near, and its captions when it is played. Browsers would fetch both at once.
import { findAll } from "./dom";

export function media(): void {
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLVideoElement)) continue;
      target.poster = target.dataset["poster"] ?? "";
      near.unobserve(target);
    }
  }, { rootMargin: "200px" });
  for (const video of findAll<HTMLVideoElement>("video")) {
    if (video.dataset["poster"]) near.observe(video);
    // Only once: one who turns the captions off wants them off.
    video.addEventListener("play", () => { for (const track of video.textTracks) track.mode = "showing"; }, { once: true });
  }
}
