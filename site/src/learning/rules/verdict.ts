// What a result is called.
import { counted, word } from "../../wording";
import { pointsText } from "./figures";

export const verdict = (score: number, points: number): string =>
  score >= 1 ? word("question.all_right") : score <= 0 ? word("question.not_right") : counted("question.partly_right", points, { points: pointsText(score * points, points) });

export const sortOf = (score: number): "right" | "partial" | "wrong" => (score >= 1 ? "right" : score <= 0 ? "wrong" : "partial");
