// What a result is called.
import { pointsText } from "./figures";

export const verdict = (score: number, points: number): string =>
  score >= 1 ? "Rätt!" : score <= 0 ? "Inte riktigt." : `Delvis rätt: ${pointsText(score * points, points)} av ${points} poäng.`;

export const sortOf = (score: number): "right" | "partial" | "wrong" => (score >= 1 ? "right" : score <= 0 ? "wrong" : "partial");
